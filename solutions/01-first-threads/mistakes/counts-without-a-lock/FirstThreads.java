package lockstep.firstthreads;

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
        Object news = new Object();
        int[] left = {tasks.size()};
        for (Runnable task : tasks) {
            startNamed("task", false, () -> {
                try {
                    task.run();
                } finally {
                    left[0]--;
                    synchronized (news) {
                        news.notifyAll();
                    }
                }
            });
        }
        synchronized (news) {
            while (left[0] > 0) {
                news.wait();
            }
        }
    }
}
