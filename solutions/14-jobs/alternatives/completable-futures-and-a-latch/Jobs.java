package lockstep.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs tasks in the background and tells their results through completable futures. */
public final class Jobs implements AutoCloseable {

    private final CountDownLatch terminated = new CountDownLatch(1);
    private final ThreadPoolExecutor pool;

    /** A pool of fixed size that opens a latch when it has ended. */
    public Jobs(int threads, ThreadFactory factory) {
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory) {
            @Override
            protected void terminated() {
                super.terminated();
                terminated.countDown();
            }
        };
    }

    /** Hands over a task and returns at once. */
    public <T> Future<T> submit(Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        pool.execute(() -> complete(result, task));
        return result;
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
        try {
            result.complete(task.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Takes no more tasks and waits for the latch. */
    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        while (terminated.getCount() > 0) {
            try {
                terminated.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
