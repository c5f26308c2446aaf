package lockstep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Where tasks wait side by side for the same signal. */
public final class StartLine {
    private StartLine() { }

    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(tasks.size());
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        List<Callable<Void>> calls = new ArrayList<>();
        for (Runnable task : tasks) {
            calls.add(() -> {
                ready.countDown();
                ready.await();
                task.run();
                return null;
            });
        }
        try {
            for (Future<Void> one : pool.invokeAll(calls)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
