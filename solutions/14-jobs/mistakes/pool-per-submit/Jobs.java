package lockstep.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Runs tasks in the background, a few of them at a time. */
public final class Jobs implements AutoCloseable {

    private final int threads;
    private final ThreadFactory factory;
    private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    public Jobs(int threads, ThreadFactory factory) {
        this.threads = threads;
        this.factory = factory;
    }

    public <T> Future<T> submit(Callable<T> task) {
        if (closed) {
            throw new RejectedExecutionException("already closed");
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, factory);
        pools.add(pool);
        return pool.submit(task);
    }

    @Override
    public void close() {
        closed = true;
        pools.forEach(ExecutorService::shutdown);
        boolean interrupted = false;
        for (ExecutorService pool : pools) {
            while (!pool.isTerminated()) {
                try {
                    pool.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
