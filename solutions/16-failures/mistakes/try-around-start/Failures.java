package lockstep.failures;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Threads and pools whose failures are told. */
public final class Failures {

    private Failures() { }

    /** Starts a guarded thread. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        Thread thread = new Thread(body);
        try {
            thread.start();
        } catch (Throwable failure) {
            onFailure.accept(failure);
        }
        return thread;
    }

    /** Makes a guarded pool. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            public void execute(Runnable task) {
                try {
                    super.execute(task);
                } catch (Throwable failure) {
                    onFailure.accept(failure);
                }
            }
        };
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
