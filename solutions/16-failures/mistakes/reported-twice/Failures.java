package lockstep.failures;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Threads and pools whose failures are told. */
public final class Failures {

    private Failures() { }

    /** Starts a guarded thread. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        Thread thread = new Thread(body);
        thread.setUncaughtExceptionHandler((t, e) -> onFailure.accept(e));
        thread.start();
        return thread;
    }

    /** Makes a guarded pool. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new GuardedPool(threads, onFailure);
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException exception) {
                throw exception;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new CompletionException(cause);
        }
    }

    private static final class GuardedPool extends ThreadPoolExecutor {

        private final Consumer<Throwable> onFailure;

        GuardedPool(int threads, Consumer<Throwable> onFailure) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            this.onFailure = onFailure;
        }

        @Override
        public void execute(Runnable task) {
            super.execute(() -> {
                try {
                    task.run();
                } catch (Throwable e) {
                    tell(e);
                    throw e;
                }
            });
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
            return newTaskFor(Executors.callable(task, value));
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
            return super.newTaskFor(() -> {
                try {
                    return task.call();
                } catch (Throwable e) {
                    tell(e);
                    throw e;
                }
            });
        }

        @Override
        protected void afterExecute(Runnable task, Throwable thrown) {
            super.afterExecute(task, thrown);
            if (thrown != null) {
                tell(thrown);
            }
        }

        private void tell(Throwable failure) {
            try {
                onFailure.accept(failure);
            } catch (RuntimeException e) {
                System.err.println("handler failed: " + e);
            }
        }
    }
}
