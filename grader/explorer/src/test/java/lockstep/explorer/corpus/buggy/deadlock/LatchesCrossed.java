package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.CountDownLatch;

/** DEADLOCK: each thread waits for the latch that the other one would count down afterwards. */
public final class LatchesCrossed {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            second.countDown();
        });
        other.start();
        second.await();
        first.countDown();
        other.join();
    }
}
