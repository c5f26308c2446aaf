package lockstep.firstthreads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
        if (tasks.isEmpty()) {
            return;
        }
        List<Callable<Object>> calls = new ArrayList<>();
        for (Runnable task : tasks) {
            calls.add(Executors.callable(task));
        }
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            pool.invokeAll(calls);
        } finally {
            pool.shutdown();
        }
    }
}
