package lockstep.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Runs tasks in the background. The pool may grow as it likes; permits keep the number of running tasks down. */
public final class Jobs implements AutoCloseable {

    private final ExecutorService pool;
    private final Semaphore permits;

    /** As many permits as tasks may run at the same time. */
    public Jobs(int threads, ThreadFactory factory) {
        pool = Executors.newCachedThreadPool(factory);
        permits = new Semaphore(threads, true);
    }

    /** Hands over a task, which waits for its permit in the pool. */
    public <T> Future<T> submit(Callable<T> task) {
        return pool.submit(() -> {
            permits.acquireUninterruptibly();
            try {
                return task.call();
            } finally {
                permits.release();
            }
        });
    }

    /** Takes no more tasks and waits for all that were taken. */
    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    if (pool.awaitTermination(1, TimeUnit.DAYS)) {
                        return;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
