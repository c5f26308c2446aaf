package lockstep.event;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A gate for threads: where it is set they pass, where it is clear they wait. */
public final class ResettableEvent {

    private boolean set;
    /** How many times it was set. Who waits goes on when this is another number, whatever has become of {@code set} meanwhile. */
    private long round;

    /** Makes an event that is clear. */
    public ResettableEvent() { }

    /** Lets pass those who wait now, and those who will come. */
    public synchronized void set() {
        set = true;
        round++;
        notifyAll();
    }

    /** Stops those who will come. */
    public synchronized void clear() {
        set = false;
    }

    /** Whether it is set now. */
    public synchronized boolean isSet() {
        return set;
    }

    /** Waits until it lets the calling thread pass. */
    public synchronized void await() throws InterruptedException {
        long before = round;
        while (!passes(before)) {
            wait();
        }
    }

    /** Waits until it lets the calling thread pass or the time is over, and says whether it does. */
    public synchronized boolean await(Duration limit) throws InterruptedException {
        long before = round;
        long end = System.nanoTime() + limit.toNanos();
        long left = limit.toNanos();
        while (!passes(before) && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        return passes(before);
    }

    private boolean passes(long before) {
        return set || round != before;
    }
}
