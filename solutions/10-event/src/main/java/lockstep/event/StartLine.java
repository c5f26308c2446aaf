package lockstep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where tasks wait side by side for the same signal. */
public final class StartLine {

    private StartLine() { }

    /** Runs all tasks at the same time, each in a thread of its own, and waits until they have ended. */
    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        OneShotEvent go = new OneShotEvent();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Thread(() -> runAfter(go, task, failures));
            thread.start();
            threads.add(thread);
        }
        go.set();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a task has failed", failures.peek());
        }
    }

    private static void runAfter(OneShotEvent go, Runnable task, Queue<Throwable> failures) {
        try {
            go.await();
            task.run();
        } catch (Throwable e) {
            failures.add(e);
        }
    }
}
