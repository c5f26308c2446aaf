package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A daemon thread that still waits when main returns is no leak. */
public final class DaemonLeftWaiting {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> jobs = new LinkedBlockingQueue<>();
        AtomicInteger sum = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(2);
        Thread worker = new Thread(() -> {
            try {
                while (true) {
                    sum.addAndGet(jobs.take());
                    done.countDown();
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        worker.setDaemon(true);
        worker.start();
        jobs.add(1);
        jobs.add(2);
        done.await();
        assert sum.get() == 3 : sum;
        assert worker.isDaemon();
    }
}
