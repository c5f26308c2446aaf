package lockstep.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Runs tasks in the background, a few of them at a time. */
public final class Jobs implements AutoCloseable {

    private final ExecutorService pool;

    public Jobs(int threads, ThreadFactory factory) {
        pool = Executors.newFixedThreadPool(threads, factory);
    }

    public <T> Future<T> submit(Callable<T> task) {
        return pool.submit(task);
    }

    @Override
    public void close() {
        pool.shutdown();
        try {
            pool.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
