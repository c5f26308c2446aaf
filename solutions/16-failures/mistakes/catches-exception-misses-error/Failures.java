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
        Thread thread = new Thread(guarded(body, onFailure));
        thread.start();
        return thread;
    }

    /** Makes a guarded pool. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            public void execute(Runnable task) {
                super.execute(guarded(task, onFailure));
            }

            @Override
            protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
                return super.newTaskFor(guarded(Executors.callable(task, value), onFailure));
            }

            @Override
            protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
                return super.newTaskFor(guarded(task, onFailure));
            }
        };
    }

    private static Runnable guarded(Runnable task, Consumer<Throwable> onFailure) {
        return () -> {
            try {
                task.run();
            } catch (Exception e) {
                tell(e, onFailure);
            }
        };
    }

    private static <T> Callable<T> guarded(Callable<T> task, Consumer<Throwable> onFailure) {
        return () -> {
            try {
                return task.call();
            } catch (Exception e) {
                tell(e, onFailure);
                throw e;
            }
        };
    }

    private static void tell(Exception failure, Consumer<Throwable> onFailure) {
        try {
            onFailure.accept(failure);
        } catch (Exception e) {
            System.err.println("handler failed: " + e);
        }
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
}
