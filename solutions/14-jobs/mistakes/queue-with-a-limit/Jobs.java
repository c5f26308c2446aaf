package lockstep.jobs;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A queue with a limit. */
public final class Jobs implements AutoCloseable {

    private final ThreadPoolExecutor pool;

    /** Ready. */
    public Jobs(int threads, ThreadFactory factory) {
        pool = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10), factory);
    }

    /** Submit. */
    public <T> Future<T> submit(Callable<T> task) {
        return pool.submit(task);
    }

    /** Close. */
    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
