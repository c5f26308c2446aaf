package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** LOST_WAKEUP: a barrier for three, but only two parties ever come. */
public final class BarrierPartyMissing {
    public static void main(String[] args) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(3);
        Runnable party = () -> {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(party);
        Thread second = new Thread(party);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
