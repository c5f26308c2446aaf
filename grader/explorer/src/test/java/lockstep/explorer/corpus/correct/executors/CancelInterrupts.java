package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** cancel(true) interrupts a running task; a queued one never runs. */
public final class CancelInterrupts {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch running = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        AtomicInteger ran = new AtomicInteger();
        Future<?> first = pool.submit(() -> {
            running.countDown();
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
        });
        running.await();
        Future<?> queued = pool.submit(ran::incrementAndGet);
        assert queued.cancel(false);
        assert first.cancel(true);
        assert first.isCancelled() && queued.isDone();
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
        assert interrupted.get() == 1 && ran.get() == 0 : interrupted + " " + ran;
    }
}
