package lockstep.firstthreads;

import java.util.ArrayList;
import java.util.List;

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
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            threads.add(startNamed("task", false, task));
        }
        boolean running = true;
        while (running) {
            running = false;
            for (Thread thread : threads) {
                if (thread.isAlive()) {
                    running = true;
                }
            }
        }
    }
}
