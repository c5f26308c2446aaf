package lockstep.grader.catalog;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the kit is.
 *
 * @param home its root folder
 */
public record Kit(Path home) {

    /** The system property by which the launcher names the root folder. */
    private static final String HOME = "lockstep.home";

    /**
     * The kit that this program was started from: named by the system property {@code lockstep.home}, else the nearest folder above the
     * current one that looks like one.
     *
     * @throws Complaint where there is none
     */
    public static Kit here() {
        Path start = Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("exercises")) && Files.isDirectory(folder.resolve("grader"))) {
                return new Kit(folder);
            }
        }
        throw Complaint.use("No kit found at or above %s: there is no folder with 'exercises' and 'grader' in it.%n"
                + "Start the launcher 'lockstep' in the root folder of your clone.", start);
    }

    /** The folder of the exercises. */
    public Path exercises() {
        return home.resolve("exercises");
    }

    /** The folder of the solutions. */
    public Path solutions() {
        return home.resolve("solutions");
    }
}
