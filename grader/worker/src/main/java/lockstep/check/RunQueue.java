package lockstep.check;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the operating system says of the threads of this JVM. To the JVM a thread that was woken is still waiting until it has its turn, on a
 * busy machine for a tenth of a second and more. The system counts it as runnable from the moment in which it was woken. Only Linux tells;
 * elsewhere nothing is known and nothing is claimed.
 */
final class RunQueue {

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final String COMPILERS = "C[12] Compiler.*";

    private RunQueue() { }

    /** Whether a thread of this JVM, other than the one that asks and the compilers, runs or is waiting for a processor. */
    static boolean holdsAnother() {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            int runnable = 0;
            for (Path task : tasks) {
                runnable += isRunnable(task.resolve("stat")) ? 1 : 0;
            }
            return runnable > 1;
        } catch (IOException e) {
            return false;
        }
    }

    /** A line reads {@code 4711 (its name) S …}, and the name may hold anything. */
    private static boolean isRunnable(Path stat) {
        try {
            String line = Files.readString(stat);
            int end = line.lastIndexOf(')');
            return line.startsWith("R", end + 2) && !line.substring(line.indexOf('(') + 1, end).matches(COMPILERS);
        } catch (IOException | RuntimeException e) {
            // The thread has ended meanwhile, or has a name that is no text.
            return false;
        }
    }
}
