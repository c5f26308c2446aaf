package lockstep.firstthreads;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts threads and waits for them. */
public final class FirstThreads {

    private FirstThreads() { }

    /** Starts a new thread that runs {@code body} once, and returns at once. */
    public static Thread startNamed(String name, boolean daemon, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(daemon);
        thread.start();
        return thread;
    }

    /** Runs all tasks at the same time and returns when all of them have ended. */
    public static void runAll(List<? extends Runnable> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        for (Runnable task : tasks) {
            pool.submit(task);
        }
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
}
