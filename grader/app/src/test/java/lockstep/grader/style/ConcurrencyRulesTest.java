package lockstep.grader.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples are in {@code lockstep/style/<rule>/found} and {@code …/left-alone}, a file for each behaviour. A line to be found ends in
 * {@code // here}; no rule about concurrency may find any other line of any sample.
 */
class ConcurrencyRulesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "lockstep", "style");
    private static final String MARK = "// here";

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    static Set<String> rules() throws CheckstyleException {
        Set<String> ids = new TreeSet<>();
        for (Configuration module : Rulebook.read().getChildren()) {
            for (Configuration check : module.getChildren()) {
                if (check.getName().startsWith("lockstep.")) {
                    ids.add(check.getProperty("id"));
                }
            }
        }
        return ids;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_marked_lines_are_found_and_no_others(Path sample) throws IOException, CheckstyleException {
        Set<String> rules = rules();
        List<String> found = StyleInspector.inspect(List.of(sample)).findings().stream().filter(each -> rules.contains(each.rule()))
                .map(each -> each.line() + " " + each.rule()).toList();
        assertThat(found).containsExactlyElementsOf(marked(sample));
        assertThat(found.isEmpty()).isEqualTo(sample.getParent().endsWith("left-alone"));
    }

    private static List<String> marked(Path sample) throws IOException {
        List<String> lines = Files.readAllLines(sample);
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).endsWith(MARK))
                .mapToObj(i -> i + 1 + " " + sample.getParent().getParent().getFileName()).toList();
    }

    @Test
    void each_rule_has_samples_of_what_it_finds_and_of_what_it_leaves_alone() throws IOException, CheckstyleException {
        assertThat(samples().stream().map(sample -> SAMPLES.relativize(sample.getParent()).toString().replace('\\', '/')).distinct())
                .containsExactlyInAnyOrderElementsOf(rules().stream()
                        .flatMap(rule -> Stream.of(rule + "/found", rule + "/left-alone")).toList());
    }

    @Test
    void the_samples_are_java(@TempDir Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(samples())).call()).isTrue();
        }
    }

    @Test
    void nothing_is_found_in_the_skeletons_and_in_the_code_around_them() throws IOException, CheckstyleException {
        Set<String> rules = rules();
        // The explorer is what a wait is made of, and checks misuse locks on purpose.
        List<Path> sources = Stream.of("exercises", "grader/app", "grader/worker").flatMap(ConcurrencyRulesTest::sources).toList();
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(StyleInspector.inspect(sources).findings().stream().filter(each -> rules.contains(each.rule()))
                .map(each -> each.file() + ":" + each.line() + " " + each.rule()).collect(Collectors.joining("\n"))).isEmpty();
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("..", "..", folder))) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(".*/src/main/java/.*[.]java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
