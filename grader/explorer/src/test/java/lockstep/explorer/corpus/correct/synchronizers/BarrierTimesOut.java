package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A timed await breaks the barrier: the late party gets TimeoutException, the others BrokenBarrierException. */
public final class BarrierTimesOut {
    public static void main(String[] args) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(3);
        AtomicInteger broken = new AtomicInteger();
        AtomicInteger timedOut = new AtomicInteger();
        Thread timed = new Thread(() -> {
            try {
                barrier.await(10, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                timedOut.incrementAndGet();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
        });
        Thread untimed = new Thread(() -> {
            try {
                barrier.await();
            } catch (BrokenBarrierException e) {
                broken.incrementAndGet();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        timed.start();
        untimed.start();
        timed.join();
        untimed.join();
        assert timedOut.get() == 1 && broken.get() == 1 : timedOut + " " + broken;
        assert barrier.isBroken();
        barrier.reset();
        assert !barrier.isBroken() && barrier.getNumberWaiting() == 0;
    }
}
