package lockstep.event;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A gate for threads: a latch that is replaced by a new one when it is cleared. Who waits at the old one is not concerned. */
public final class ResettableEvent {

    private volatile CountDownLatch gate = new CountDownLatch(1);

    /** Makes an event that is clear. */
    public ResettableEvent() { }

    /** Lets pass those who wait now, and those who will come. */
    public synchronized void set() {
        gate.countDown();
    }

    /** Stops those who will come. */
    public synchronized void clear() {
        if (isSet()) {
            gate = new CountDownLatch(1);
        }
    }

    /** Whether it is set now. */
    public boolean isSet() {
        return gate.getCount() == 0;
    }

    /** Waits until it lets the calling thread pass. */
    public void await() throws InterruptedException {
        gate.await();
    }

    /** Waits until it lets the calling thread pass or the time is over, and says whether it does. */
    public boolean await(Duration limit) throws InterruptedException {
        return gate.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
