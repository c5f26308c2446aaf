package lockstep.grader.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class files of the hidden checks, in a folder or in a jar. */
public final class CheckClasses implements AutoCloseable {

    private static final String ANCHOR = "lockstep/checks/checks.yaml";

    private final Path place;
    private final Optional<FileSystem> jar;

    private CheckClasses(Path place, Optional<FileSystem> jar) {
        this.place = place;
        this.jar = jar;
    }

    /** Opens them. */
    static CheckClasses open() throws IOException {
        Path place = place();
        return new CheckClasses(place, Files.isDirectory(place) ? Optional.empty() : Optional.of(FileSystems.newFileSystem(place, Map.of())));
    }

    /** The folder or jar that they stand in. */
    public static Path place() {
        URL anchor = Optional.ofNullable(CheckClasses.class.getClassLoader().getResource(ANCHOR))
                .orElseThrow(() -> Complaint.machine(null,
                        "The hidden checks are not on the class path. Build the grader anew: mvn -pl grader/app -am package"));
        try {
            String text = anchor.toString();
            String root = text.substring(0, text.length() - ANCHOR.length());
            return Path.of(new URI(root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root));
        } catch (URISyntaxException e) {
            throw Complaint.machine(e, "The hidden checks stand in a place that cannot be named: %s", anchor);
        }
    }

    /** The names of the packages with checks. */
    Set<String> packages() throws IOException {
        try (Stream<Path> children = Files.list(root())) {
            List<Path> folders = children.filter(Files::isDirectory).toList();
            return folders.stream().map(folder -> folder.getFileName().toString().replace("/", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Path root() {
        return jar.map(files -> files.getPath("/")).orElse(place).resolve("lockstep").resolve("checks");
    }

    /** The checks of an exercise. */
    List<CheckSpec> of(Exercise exercise) {
        Path folder = root().resolve(exercise.shortPackage());
        try {
            List<CheckSpec> checks = Files.isDirectory(folder) ? CheckScan.in(folder) : List.of();
            if (checks.isEmpty()) {
                throw Complaint.machine(null, "Exercise %s has no checks: nothing with @Check in lockstep.checks.%s.%n"
                        + "Where they were built by an older JDK, build them anew: mvn -pl grader/app -am package", exercise.folderName(),
                        exercise.shortPackage());
            }
            return checks;
        } catch (IOException e) {
            throw Complaint.machine(e, "The checks of %s cannot be read: %s", exercise.folderName(), e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
