package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** UNCAUGHT_EXCEPTION: a party that sleeps longer than the other one's barrier timeout finds the barrier broken. */
public final class BrokenByTimeout {
    public static void main(String[] args) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Thread late = new Thread(() -> {
            try {
                Thread.sleep(50);
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });
        late.start();
        try {
            barrier.await(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            assert barrier.isBroken();
        }
        late.join();
    }
}
