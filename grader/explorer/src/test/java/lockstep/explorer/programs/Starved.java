package lockstep.explorer.programs;

import java.util.concurrent.CountDownLatch;

/** A latch that is counted down only on the path without an exception. */
public final class Starved {
    private Starved() {
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        new Thread(done::countDown, "worker").start();
        done.await();
    }
}
