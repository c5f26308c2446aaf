package lockstep.grader.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lockstep.grader.catalog.Exercise;

/**
 * What the files of an exercise were like at one moment. A file that vanishes while it is looked at is one that is not there.
 *
 * @param files    each source file
 * @param complete whether all that are handed in were there and had something in them: an editor may be in the midst of saving one
 */
record Snapshot(Map<Path, State> files, boolean complete) {

    private static final String SOURCES = "src/main/java";

    /** Clocks of network folders may be coarse, and sizes equal: the content counts too. */
    record State(long size, FileTime time, int content) { }

    static Snapshot of(Exercise exercise) {
        Map<Path, State> files = new TreeMap<>();
        sources(exercise).forEach(file -> state(file).ifPresent(state -> files.put(file, state)));
        boolean complete = exercise.submit().stream().map(exercise.folder()::resolve)
                .allMatch(file -> Optional.ofNullable(files.get(file)).filter(state -> state.size() > 0).isPresent());
        return new Snapshot(files, complete);
    }

    /** The folders in which its files stand. */
    static List<Path> folders(Exercise exercise) {
        return walk(exercise.folder().resolve(SOURCES)).stream().filter(Files::isDirectory).toList();
    }

    private static Stream<Path> sources(Exercise exercise) {
        Stream<Path> found = walk(exercise.folder().resolve(SOURCES)).stream().filter(Snapshot::isSource);
        return Stream.concat(found, exercise.submit().stream().map(exercise.folder()::resolve)).distinct();
    }

    /** Not what editors lay beside a file. */
    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(".");
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(new State(attributes.size(), attributes.lastModifiedTime(),
                    Arrays.hashCode(Files.readAllBytes(file)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
