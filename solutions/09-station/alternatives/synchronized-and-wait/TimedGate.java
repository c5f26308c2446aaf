package lockstep.station;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A gate with one monitor and a deadline for each who waits. */
public final class TimedGate {

    private boolean open;

    /** Opens the gate for all. */
    public synchronized void open() {
        open = true;
        notifyAll();
    }

    /** Closes the gate. */
    public synchronized void close() {
        open = false;
    }

    /** Waits until the gate is open or the time is over. */
    public synchronized boolean await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long left = patience.toNanos();
        while (!open && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = deadline - System.nanoTime();
        }
        return open;
    }
}
