package lockstep.failures;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sees to it that no failure in another thread goes unnoticed. */
public final class Failures {

    private Failures() { }

    /** Starts a new thread that runs {@code body} and gives what comes out of it to {@code onFailure}. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        Thread thread = new Thread(body);
        thread.start();
        thread.setUncaughtExceptionHandler((failed, thrown) -> onFailure.accept(thrown));
        return thread;
    }

    /** Makes a pool that gives what comes out of its tasks to {@code onFailure}, whichever method they were given to. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new GuardedPool(threads, onFailure);
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable failure = e.getCause();
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            } else if (failure instanceof Error error) {
                throw error;
            }
            throw new CompletionException(failure);
        }
    }

    private static final class GuardedPool extends ThreadPoolExecutor {

        private final Consumer<Throwable> onFailure;

        GuardedPool(int threads, Consumer<Throwable> onFailure) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), GuardedPool::quietThread);
            this.onFailure = onFailure;
        }

        /** After afterExecute the pool lets the exception of an executed task out of its thread; by then it has been told. */
        private static Thread quietThread(Runnable work) {
            Thread thread = new Thread(work);
            thread.setUncaughtExceptionHandler((failed, thrown) -> { });
            return thread;
        }

        @Override
        protected void afterExecute(Runnable task, Throwable thrown) {
            super.afterExecute(task, thrown);
            Optional.ofNullable(thrown).or(() -> keptBy(task)).ifPresent(this::tell);
        }

        /** What submit and invokeAll put into the pool is a future, and a future keeps what its task throws. */
        private static Optional<Throwable> keptBy(Runnable task) {
            if (task instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    return Optional.of(e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return Optional.empty();
        }

        private void tell(Throwable failure) {
            try {
                onFailure.accept(failure);
            } catch (Throwable broken) {
                // Nobody is left to be told of a broken handler, and the tasks in the queue are not to pay for it.
            }
        }
    }
}
