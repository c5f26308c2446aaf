package lockstep.firstthreads;

import java.util.List;
import java.util.concurrent.CountDownLatch;

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
        CountDownLatch running = new CountDownLatch(tasks.size());
        for (Runnable task : tasks) {
            new Thread(() -> {
                try {
                    task.run();
                } finally {
                    running.countDown();
                }
            }).start();
        }
        running.await();
    }
}
