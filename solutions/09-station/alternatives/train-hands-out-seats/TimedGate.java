package lockstep.station;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A gate that has a new latch each time it is closed. Who waited when it was opened is let through in any case. */
public final class TimedGate {

    private volatile CountDownLatch latch = new CountDownLatch(1);

    /** Opens the gate for all. */
    public synchronized void open() {
        latch.countDown();
    }

    /** Closes the gate. */
    public synchronized void close() {
        if (latch.getCount() == 0) {
            latch = new CountDownLatch(1);
        }
    }

    /** Waits until the gate is open or the time is over. */
    public boolean await(Duration patience) throws InterruptedException {
        return latch.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
