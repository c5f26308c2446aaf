package lockstep.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Gives each thread a handler of its own, and wraps only the tasks whose failures would never reach it. */
public final class Failures {

    private Failures() { }

    /** Starts a thread that has its own handler. */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        Thread thread = guardedThreads(onFailure).newThread(body);
        thread.start();
        return thread;
    }

    /** Makes a pool of such threads. */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        return new WrappingPool(threads, onFailure);
    }

    /** Waits for the future; returns its result, or throws what its task threw. */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error) {
                return raise(e.getCause());
            }
            throw new CompletionException(e.getCause());
        }
    }

    private static <T> T raise(Throwable unchecked) {
        if (unchecked instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) unchecked;
    }

    private static ThreadFactory guardedThreads(Consumer<Throwable> onFailure) {
        return work -> {
            Thread thread = new Thread(work);
            thread.setUncaughtExceptionHandler((failed, thrown) -> onFailure.accept(thrown));
            return thread;
        };
    }

    private static final class WrappingPool extends ThreadPoolExecutor {

        private final Consumer<Throwable> onFailure;

        WrappingPool(int threads, Consumer<Throwable> onFailure) {
            super(threads, threads, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), guardedThreads(onFailure));
            this.onFailure = onFailure;
        }

        @Override
        public Future<?> submit(Runnable task) {
            return submit(task, null);
        }

        @Override
        public <T> Future<T> submit(Runnable task, T result) {
            return submit(Executors.callable(task, result));
        }

        @Override
        public <T> Future<T> submit(Callable<T> task) {
            return super.submit(telling(task));
        }

        @Override
        public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
            return super.invokeAll(tellingAll(tasks));
        }

        @Override
        public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
                throws InterruptedException {
            return super.invokeAll(tellingAll(tasks), timeout, unit);
        }

        private <T> List<Callable<T>> tellingAll(Collection<? extends Callable<T>> tasks) {
            List<Callable<T>> telling = new ArrayList<>();
            tasks.forEach(task -> telling.add(telling(task)));
            return telling;
        }

        private <T> Callable<T> telling(Callable<T> task) {
            return () -> {
                try {
                    return task.call();
                } catch (Throwable failure) {
                    tell(failure);
                    throw failure;
                }
            };
        }

        private void tell(Throwable failure) {
            try {
                onFailure.accept(failure);
            } catch (Throwable broken) {
                broken.printStackTrace();
            }
        }
    }
}
