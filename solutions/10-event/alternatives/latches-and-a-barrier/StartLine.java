package lockstep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Where tasks wait side by side for the same signal: a barrier that opens when the last has come. */
public final class StartLine {

    private StartLine() { }

    /** Runs all tasks at the same time, each in a thread of its own, and waits until they have ended. */
    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        CyclicBarrier line = new CyclicBarrier(tasks.size());
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<Void>> futures = new ArrayList<>();
            for (Runnable task : tasks) {
                futures.add(pool.submit(after(line, task)));
            }
            requireAll(futures);
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Void> after(CyclicBarrier line, Runnable task) {
        return () -> {
            line.await();
            task.run();
            return null;
        };
    }

    private static void requireAll(List<Future<Void>> futures) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<Void> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("tasks that have failed: " + failures.size(), failures.get(0));
        }
    }
}
