package lockstep.jobs;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/** Runs tasks in the background, a few of them at a time. */
public final class Jobs implements AutoCloseable {

    private final ExecutorService pool;
    private final Queue<Future<?>> submitted = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    public Jobs(int threads, ThreadFactory factory) {
        pool = Executors.newFixedThreadPool(threads, factory);
    }

    public <T> Future<T> submit(Callable<T> task) {
        if (closed) {
            throw new RejectedExecutionException("Jobs is closed");
        }
        Future<T> future = pool.submit(task);
        submitted.add(future);
        return future;
    }

    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        for (Future<?> future : submitted) {
            while (!future.isDone()) {
                try {
                    future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    // Whoever has the future will see it.
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
