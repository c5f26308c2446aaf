package lockstep.failures;

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
        thread.setUncaughtExceptionHandler((t, e) -> onFailure.accept(e));
        thread.start();
        return thread;
    }

    /** Makes a guarded pool. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            protected void afterExecute(Runnable task, Throwable thrown) {
                Throwable failure = thrown;
                if (failure == null && task instanceof Future<?> future) {
                    try {
                        future.get();
                    } catch (Exception e) {
                        failure = e;
                    }
                }
                if (failure != null) {
                    tell(failure);
                }
            }

            private void tell(Throwable failure) {
                try {
                    onFailure.accept(failure);
                } catch (RuntimeException e) {
                    System.err.println("handler failed: " + e);
                }
            }
        };
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new RuntimeException(e);
        }
    }
}
