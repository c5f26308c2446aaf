package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** scheduleAtFixedRate runs a task until it is cancelled; then get() throws CancellationException. */
public final class FixedRateCancelled {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        CountDownLatch runs = new CountDownLatch(3);
        long start = System.nanoTime();
        ScheduledFuture<?> ticking = timer.scheduleAtFixedRate(runs::countDown, 5, 10, TimeUnit.MILLISECONDS);
        runs.await();
        assert System.nanoTime() - start >= 25_000_000;
        ticking.cancel(false);
        try {
            ticking.get();
            throw new AssertionError("not cancelled");
        } catch (CancellationException expected) {
            assert ticking.isDone();
        }
        timer.shutdown();
        assert timer.awaitTermination(1, TimeUnit.MINUTES);
    }
}
