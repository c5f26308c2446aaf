package lockstep.explorer.corpus.buggy.threadleak;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/** THREAD_LEAK: the worker of a hand-written queue waits for its next job; nothing ever stops it. */
public final class WorkerOnMonitorLeft {
    private final Queue<Runnable> jobs = new ArrayDeque<>();

    private synchronized void submit(Runnable job) {
        jobs.add(job);
        notifyAll();
    }

    private synchronized Runnable next() throws InterruptedException {
        while (jobs.isEmpty()) {
            wait();
        }
        return jobs.remove();
    }

    private void work() {
        try {
            while (true) {
                next().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        WorkerOnMonitorLeft queue = new WorkerOnMonitorLeft();
        CountDownLatch done = new CountDownLatch(2);
        new Thread(queue::work).start();
        queue.submit(done::countDown);
        queue.submit(done::countDown);
        done.await();
    }
}
