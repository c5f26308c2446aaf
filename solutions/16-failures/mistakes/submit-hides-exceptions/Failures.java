package lockstep.failures;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        return Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work);
            thread.setUncaughtExceptionHandler((t, e) -> onFailure.accept(e));
            return thread;
        });
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
