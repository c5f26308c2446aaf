package lockstep.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/** Runs tasks in the background, in worker threads that share a queue. */
public final class Jobs implements AutoCloseable {

    private final Object lock = new Object();
    private final Queue<FutureTask<?>> queue = new ArrayDeque<>();
    private final List<Thread> workers = new ArrayList<>();
    private boolean closed;

    /** Starts all worker threads at once. */
    public Jobs(int threads, ThreadFactory factory) {
        for (int i = 0; i < threads; i++) {
            Thread worker = factory.newThread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    /** Puts a task into the queue. */
    public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> job = new FutureTask<>(task);
        synchronized (lock) {
            if (closed) {
                throw new RejectedExecutionException("closed");
            }
            queue.add(job);
            lock.notifyAll();
        }
        return job;
    }

    /** Tells the workers that nothing more will come, and waits for each of them. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        boolean interrupted = false;
        for (Thread worker : workers) {
            interrupted |= joinInSpiteOfInterrupts(worker);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean joinInSpiteOfInterrupts(Thread worker) {
        boolean interrupted = false;
        while (true) {
            try {
                worker.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private void work() {
        try {
            for (FutureTask<?> job = next(); job != null; job = next()) {
                job.run();
                Thread.interrupted();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next task, or null where there is none and none will come. */
    private FutureTask<?> next() throws InterruptedException {
        synchronized (lock) {
            while (queue.isEmpty() && !closed) {
                lock.wait();
            }
            return queue.poll();
        }
    }
}
