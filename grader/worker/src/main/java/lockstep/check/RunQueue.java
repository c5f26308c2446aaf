package lockstep.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the operating system says of the threads of this process. Java calls a thread waiting until it has really got its turn; the system
 * knows at once that it was woken and stands in line for a processor. Known on Linux only.
 */
enum RunQueue {
    /** But for the thread that asks, no thread runs or stands in line. */
    EMPTY,
    /** Some other thread runs or stands in line. */
    OCCUPIED,
    /** The system does not tell. */
    UNKNOWN;

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final Path ASKING = Path.of("/proc/thread-self/stat");
    /** A compiler thread of the JVM wakes nobody, and is busy for a good while after each start. */
    private static final Pattern COMPILER = Pattern.compile("\\d+ \\(C[12] Compiler");
    /** The states in which a thread needs somebody else to move it: asleep, stopped, dead. */
    private static final String AT_REST = "SITtXZ";

    /** Asks now. */
    static RunQueue now() {
        try {
            String asking = Files.readString(ASKING, StandardCharsets.ISO_8859_1).split(" ", 2)[0];
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
                for (Path thread : threads) {
                    if (!thread.getFileName().toString().equals(asking) && moves(thread)) {
                        return OCCUPIED;
                    }
                }
            }
            return EMPTY;
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    /** The state follows the thread's name, which stands in brackets and may hold anything. A thread that has just ended moves no more. */
    private static boolean moves(Path thread) {
        try {
            String line = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            return AT_REST.indexOf(line.charAt(line.lastIndexOf(')') + 2)) < 0 && !COMPILER.matcher(line).lookingAt();
        } catch (IOException e) {
            return Files.exists(thread);
        }
    }
}
