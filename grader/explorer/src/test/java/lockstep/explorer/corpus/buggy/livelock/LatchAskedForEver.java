package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** LIVELOCK: the latch counts two and one thread counts down; a wait with a limit asks again and again. */
public final class LatchAskedForEver {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        Thread worker = new Thread(done::countDown);
        worker.start();
        while (!done.await(10, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }
}
