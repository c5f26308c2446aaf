package lockstep.explorer.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The programs of the corpus that the running JDK can compile, by name. Sources are the list, so that no program can be forgotten. */
public final class CorpusCatalogue {
    private static final Path PACKAGE = Path.of("lockstep", "explorer", "corpus");

    private CorpusCatalogue() {
    }

    /**
     * One program.
     *
     * @param source below {@code java}, {@code java21} or {@code java25}; only those of {@code java} are compiled with the module
     */
    public record Program(String mainClass, Expectation expectation, Path source) {
    }

    /** All programs below {@code src/test}. */
    public static List<Program> programs(Path tests) {
        List<Program> programs = Stream.of(17, 21, 25)
                .filter(release -> release <= Runtime.version().feature())
                .map(release -> tests.resolve(release == 17 ? "java" : "java" + release).resolve(PACKAGE))
                .flatMap(CorpusCatalogue::below)
                .sorted(Comparator.comparing(Program::mainClass))
                .toList();
        if (programs.isEmpty()) {
            throw new IllegalStateException("No program of the corpus below " + tests.toAbsolutePath());
        }
        return programs;
    }

    private static Stream<Program> below(Path corpus) {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().equals(corpus))
                    .map(file -> program(corpus, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program program(Path corpus, Path file) {
        Path within = corpus.relativize(file);
        String name = PACKAGE.resolve(within).toString().replaceAll("\\.java$", "").replace(file.getFileSystem().getSeparator(), ".");
        return new Program(name, Expectation.of(within), file);
    }
}
