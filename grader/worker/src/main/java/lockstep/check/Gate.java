package lockstep.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.CountDownLatch;

/** Holds every thread that comes to it until it is opened, and counts them. It has no time limit: what waits here is meant to be watched. */
public final class Gate {

    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger passed = new AtomicInteger();

    /** Waits here until the gate is open. An interrupt does not end the wait; the thread's status keeps it. */
    public void hold() {
        arrived.incrementAndGet();
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        passed.incrementAndGet();
    }

    /**
     * Waits here until the gate is open.
     *
     * @throws InterruptedException where the thread is interrupted meanwhile
     */
    public void holdInterruptibly() throws InterruptedException {
        arrived.incrementAndGet();
        open.await();
        passed.incrementAndGet();
    }

    /** Lets everyone through, now and later. */
    public void open() {
        open.countDown();
    }

    /** How many have come. */
    public int arrived() {
        return arrived.get();
    }

    /** How many have gone through. */
    public int passed() {
        return passed.get();
    }
}
