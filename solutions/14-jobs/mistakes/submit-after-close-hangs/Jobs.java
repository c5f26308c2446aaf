package lockstep.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/** Runs tasks in the background, a few of them at a time. */
public final class Jobs implements AutoCloseable {

    private static final Runnable END = () -> { };

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();

    public Jobs(int threads, ThreadFactory factory) {
        for (int i = 0; i < threads; i++) {
            Thread worker = factory.newThread(this::work);
            workers.add(worker);
            worker.start();
        }
    }

    public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> job = new FutureTask<>(task);
        queue.add(job);
        return job;
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            queue.add(END);
        }
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Runnable job = queue.take(); job != END; job = queue.take()) {
                job.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
