package lockstep.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Counts the tasks that return. */
public final class Jobs implements AutoCloseable {

    private final ExecutorService pool;
    private int pending;
    private boolean closed;

    /** Ready. */
    public Jobs(int threads, ThreadFactory factory) {
        pool = Executors.newFixedThreadPool(threads, factory);
    }

    /** Submit. */
    public synchronized <T> Future<T> submit(Callable<T> task) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        CompletableFuture<T> future = new CompletableFuture<>();
        pending++;
        pool.execute(() -> {
            try {
                T result = task.call();
                future.complete(result);
                ended();
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private synchronized void ended() {
        pending--;
        notifyAll();
    }

    /** Close. */
    @Override
    public void close() {
        boolean interrupted = awaitAll();
        pool.shutdown();
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

    private synchronized boolean awaitAll() {
        closed = true;
        boolean interrupted = false;
        while (pending > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
