package lockstep.failures;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets the futures themselves tell what they keep. */
public final class Failures {

    private Failures() { }

    /** Runs the body inside a thread of its own class. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        GuardedThread thread = new GuardedThread(body, onFailure);
        thread.start();
        return thread;
    }

    /** Makes a pool whose futures tell. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new TellingPool(threads, onFailure);
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            try {
                throw e.getCause();
            } catch (RuntimeException | Error unchecked) {
                throw unchecked;
            } catch (Throwable checked) {
                throw new CompletionException("the task failed", checked);
            }
        }
    }

    private static final class GuardedThread extends Thread {

        private final Runnable body;
        private final Consumer<Throwable> onFailure;

        GuardedThread(Runnable body, Consumer<Throwable> onFailure) {
            this.body = body;
            this.onFailure = onFailure;
        }

        @Override
        public void run() {
            try {
                body.run();
            } catch (Throwable failure) {
                onFailure.accept(failure);
            }
        }
    }

    private static final class TellingPool extends ThreadPoolExecutor {

        private final Consumer<Throwable> onFailure;

        TellingPool(int threads, Consumer<Throwable> onFailure) {
            super(threads, threads, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
            this.onFailure = onFailure;
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
            return new TellingFuture<>(task);
        }

        @Override
        protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
            return new TellingFuture<>(() -> {
                task.run();
                return value;
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
            } catch (Throwable broken) {
                System.err.println("The failure handler has failed itself: " + broken);
            }
        }

        private final class TellingFuture<T> extends FutureTask<T> {

            TellingFuture(Callable<T> task) {
                super(task);
            }

            @Override
            protected void setException(Throwable failure) {
                super.setException(failure);
                tell(failure);
            }
        }
    }
}
