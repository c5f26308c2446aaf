package lockstep.grader.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;

/** A temporary folder for class files and workers, deleted when it is closed or the JVM ends. */
public final class Workspace implements AutoCloseable {

    private final Path folder;
    private final Thread hook = new Thread(this::delete);

    private Workspace(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes one.
     *
     * @throws Complaint where the disk is full or not writable
     */
    public static Workspace open() {
        try {
            Workspace workspace = new Workspace(Files.createTempDirectory("lockstep-"));
            Runtime.getRuntime().addShutdownHook(workspace.hook);
            return workspace;
        } catch (IOException e) {
            throw Complaint.machine(e, "No temporary folder can be made in %s: %s%nFree some space there, or name another place: "
                    + "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER", System.getProperty("java.io.tmpdir"), e.getMessage());
        }
    }

    /** A new folder in it. */
    public Path folder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw Complaint.machine(e, "No folder can be made in %s: %s", folder, e.getMessage());
        }
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inward = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inward) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What a dying worker still holds is left to the system's own cleaning.
        }
    }
}
