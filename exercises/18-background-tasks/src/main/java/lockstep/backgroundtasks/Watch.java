package lockstep.backgroundtasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Watches a file and this program for a while: {@code java -cp target/classes lockstep.backgroundtasks.Watch SECONDS FILE}
 *
 * <p>Three tasks run in the background. One tells the size of the file, and fails as long as there is none; one tells how much memory is
 * used; one tells how the tasks are doing. Make the file, change it and delete it meanwhile.
 */
public final class Watch {

    private static final int THREADS = 2;
    private static final long MEGABYTE = 1 << 20;

    private Watch() { }

    /** Watches the file for so many seconds. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            System.err.println("Give a number of seconds and a file: Watch SECONDS FILE");
            return;
        }
        Duration time = Duration.ofSeconds(Long.parseLong(args[0]));
        Path file = Path.of(args[1]);
        CountDownLatch over = new CountDownLatch(1);
        try (Background background = new Background(THREADS, failure -> System.out.println("failed: " + failure.getMessage()))) {
            background.every("file", Duration.ofMillis(500), () -> System.out.println("file: " + size(file) + " bytes"));
            background.every("memory", Duration.ofSeconds(1), () -> System.out.println("memory: " + usedMegabytes() + " MB"));
            background.every("status", Duration.ofSeconds(2), () -> System.out.println("status: " + background.status()));
            background.after(time, over::countDown);
            over.await();
        }
        System.out.println("over");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no such file, or it cannot be read: " + file, e);
        }
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
