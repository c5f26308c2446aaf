package lockstep.explorer.corpus.correct.parking;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** parkNanos and parkUntil with a blocker end by themselves; a blocker is seen from outside. */
public final class TimedParkAndBlocker {
    public static void main(String[] args) throws InterruptedException {
        Object blocker = new Object();
        AtomicBoolean stop = new AtomicBoolean();
        long start = System.nanoTime();
        while (System.nanoTime() - start < 10_000_000) {
            LockSupport.parkNanos(blocker, 2_000_000);
        }
        LockSupport.parkUntil(blocker, System.currentTimeMillis() + 5);
        assert LockSupport.getBlocker(Thread.currentThread()) == null;
        Thread parked = new Thread(() -> {
            while (!stop.get()) {
                LockSupport.park(blocker);
            }
        });
        parked.start();
        Object seen = LockSupport.getBlocker(parked);
        assert seen == null || seen == blocker;
        stop.set(true);
        LockSupport.unpark(parked);
        parked.join();
    }
}
