package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** LOST_WAKEUP: the worker that finds no work left returns without counting the latch down. */
public final class LatchCountedTooRarely {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        Queue<String> work = new ConcurrentLinkedQueue<>(List.of("a", "b"));
        Runnable worker = () -> {
            if (work.poll() == null) {
                return;
            }
            while (work.poll() != null) {
                Thread.onSpinWait();
            }
            done.countDown();
        };
        new Thread(worker).start();
        new Thread(worker).start();
        done.await();
    }
}
