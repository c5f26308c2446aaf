package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lockstep.explorer.Fork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The corpus: each program must get the verdict of its folder, with every seed, and the same schedules every time.
 * {@code -Dlockstep.corpus.schedules} and {@code -Dlockstep.corpus.seeds} change how much is tried.
 *
 * <p>The whole corpus takes minutes, so it runs only on request:
 * {@code mvn -pl grader/explorer -am test -Dexplorer.excluded=none}.
 */
@Tag("corpus")
class CorpusTest {
    private static final Path TESTS = Path.of("src", "test");
    private static final int SCHEDULES = Integer.getInteger("lockstep.corpus.schedules", 1000);
    private static final List<Long> SEEDS = Arrays.stream(System.getProperty("lockstep.corpus.seeds", "1").split(",")).map(Long::valueOf).toList();
    private static final Map<String, String> FOLDERS = Map.of("datarace", "DATA_RACE", "deadlock", "DEADLOCK", "livelock", "LIVELOCK",
        "lostwakeup", "LOST_WAKEUP", "threadleak", "THREAD_LEAK", "uncaught", "UNCAUGHT_EXCEPTION", "wrongresult", "WRONG_RESULT");

    @TempDir
    static Path folder;

    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();
    private static String newer = "";

    @BeforeAll
    static void find() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int release : new int[] {17, 21, 25}) {
            Path root = TESTS.resolve(release == 17 ? "java" : "java" + release).resolve("lockstep/explorer/corpus");
            if (release > Runtime.version().feature() || !Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> programs = files.filter(file -> file.toString().endsWith(".java") && root.relativize(file).getNameCount() > 2).sorted().toList();
                programs.forEach(file -> expect(root, file));
                sources.addAll(release == 17 ? List.of() : programs);
            }
        }
        if (!sources.isEmpty()) {
            compile(sources);
        }
    }

    private static void expect(Path root, Path file) {
        Path within = root.relativize(file);
        String name = "lockstep.explorer.corpus." + within.toString().replaceAll("\\.java$", "").replace(file.getFileSystem().getSeparator(), ".");
        boolean correct = within.getName(0).toString().equals("correct");
        EXPECTED.put(name, correct ? "COMPLETED" : FOLDERS.get(within.getName(1).toString()));
    }

    private static void compile(List<Path> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("newer"));
        List<String> line = new ArrayList<>(List.of("-nowarn", "-g", "-d", classes.toString()));
        sources.forEach(source -> line.add(source.toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, line.toArray(new String[0])));
        newer = classes.toString();
    }

    private static Map<String, String[]> run(int schedules, long seed, List<String> names) throws IOException {
        Path list = Files.write(folder.resolve("programs.txt"), names);
        Fork.Result result = Fork.run(newer, CorpusRun.class.getName(), List.of(String.valueOf(schedules), String.valueOf(seed), list.toString()));
        assertEquals(0, result.status(), result.errors());
        return result.output().lines().map(line -> line.split("\t", -1)).filter(parts -> parts.length == 5)
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts, (one, two) -> two, LinkedHashMap::new));
    }

    @TestFactory
    Stream<DynamicTest> every_program_gets_the_verdict_of_its_folder() throws IOException {
        assertFalse(EXPECTED.isEmpty(), "the corpus is empty");
        List<DynamicTest> tests = new ArrayList<>();
        for (long seed : SEEDS) {
            Map<String, String[]> results = run(SCHEDULES, seed, List.copyOf(EXPECTED.keySet()));
            EXPECTED.forEach((name, expected) -> tests.add(dynamicTest(name + " with seed " + seed, () -> {
                String[] result = results.get(name);
                assertFalse(result == null, "no result");
                assertEquals(expected, result[1], result[4]);
                if (expected.equals("COMPLETED")) {
                    assertEquals("ALL_DONE", result[2]);
                }
            })));
        }
        return tests.stream();
    }

    @Test
    void schedules_are_the_same_twice_in_one_JVM_and_in_another() throws IOException {
        assertFalse(EXPECTED.isEmpty(), "the corpus is empty");
        List<String> twice = new ArrayList<>(EXPECTED.keySet());
        twice.addAll(EXPECTED.keySet());
        Map<String, String[]> second = run(30, 3, twice);
        Map<String, String[]> first = run(30, 3, List.copyOf(EXPECTED.keySet()));
        first.forEach((name, result) -> assertEquals(result[3], second.get(name)[3], name));
    }
}
