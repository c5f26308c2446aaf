package lockstep.firstthreads;

import java.util.ArrayList;
import java.util.List;

/** Starts threads and waits for them. */
public final class FirstThreads {

    private FirstThreads() { }

    /** Starts a new thread that runs {@code body} once, and returns at once. */
    public static Thread startNamed(String name, boolean daemon, Runnable body) {
        Thread thread = new Thread(body);
        thread.setName(name);
        thread.start();
        thread.setDaemon(daemon);
        return thread;
    }

    /** Runs all tasks at the same time and returns when all of them have ended. */
    public static void runAll(List<? extends Runnable> tasks) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Thread(task);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
