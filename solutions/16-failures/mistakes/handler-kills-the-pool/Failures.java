package lockstep.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
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
        return new Workers(threads, onFailure);
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

    private static final class Workers extends AbstractExecutorService {

        private static final Runnable STOP = () -> { };

        private final LinkedBlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
        private final List<Thread> workers = new ArrayList<>();
        private final Consumer<Throwable> onFailure;
        private boolean shutdown;

        Workers(int threads, Consumer<Throwable> onFailure) {
            this.onFailure = onFailure;
            for (int i = 0; i < threads; i++) {
                Thread worker = new Thread(this::work);
                workers.add(worker);
                worker.start();
            }
        }

        private void work() {
            try {
                for (Runnable task = queue.take(); task != STOP; task = queue.take()) {
                    run(task);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void run(Runnable task) {
            try {
                task.run();
            } catch (Throwable failure) {
                onFailure.accept(failure);
            }
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
                    onFailure.accept(failure);
                    throw failure;
                }
            });
        }

        @Override
        public synchronized void execute(Runnable task) {
            if (shutdown) {
                throw new RejectedExecutionException("the pool is shut down");
            }
            queue.add(task);
        }

        @Override
        public synchronized void shutdown() {
            if (!shutdown) {
                shutdown = true;
                workers.forEach(worker -> queue.add(STOP));
            }
        }

        @Override
        public List<Runnable> shutdownNow() {
            List<Runnable> waiting = new ArrayList<>();
            queue.drainTo(waiting);
            shutdown();
            workers.forEach(Thread::interrupt);
            return waiting;
        }

        @Override
        public synchronized boolean isShutdown() {
            return shutdown;
        }

        @Override
        public boolean isTerminated() {
            return isShutdown() && workers.stream().noneMatch(Thread::isAlive);
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            for (Thread worker : workers) {
                long left = end - System.nanoTime();
                if (left > 0) {
                    TimeUnit.NANOSECONDS.timedJoin(worker, left);
                }
            }
            return isTerminated();
        }
    }
}
