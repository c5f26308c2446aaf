package lockstep.failures;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Wraps every task before it reaches an ordinary pool. */
public final class Failures {

    private Failures() { }

    /** Catches inside the new thread. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (Throwable failure) {
                onFailure.accept(failure);
            }
        });
        thread.start();
        return thread;
    }

    /** Makes an ordinary pool and puts a guard in front of it. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new Guard(Executors.newFixedThreadPool(threads), onFailure);
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new CompletionException(failure);
    }

    private static final class Guard extends AbstractExecutorService {

        private final ExecutorService pool;
        private final Consumer<Throwable> onFailure;

        Guard(ExecutorService pool, Consumer<Throwable> onFailure) {
            this.pool = pool;
            this.onFailure = onFailure;
        }

        /** A future does not throw, so that one from newTaskFor is not told a second time here. */
        @Override
        public void execute(Runnable task) {
            pool.execute(() -> {
                try {
                    task.run();
                } catch (Throwable failure) {
                    tell(failure);
                }
            });
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
            return newTaskFor(Executors.callable(task, value));
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
            return new FutureTask<>(() -> {
                try {
                    return task.call();
                } catch (Throwable failure) {
                    tell(failure);
                    throw failure;
                }
            });
        }

        private void tell(Throwable failure) {
            try {
                onFailure.accept(failure);
            } catch (Throwable broken) {
                System.err.println("The failure handler has failed itself: " + broken);
            }
        }

        @Override
        public void shutdown() {
            pool.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return pool.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return pool.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return pool.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return pool.awaitTermination(timeout, unit);
        }
    }
}
