package lockstep.station;

import java.time.Duration;

/**
 * A gate that threads come to. While it is open they walk through; while it is closed they wait, each as long as its patience lasts.
 *
 * <p>Any number of threads may call any method at any time.
 */
public final class TimedGate {

    /** Makes a gate that is closed. */
    public TimedGate() {
        // TODO 5: make what the methods need.
        throw new UnsupportedOperationException("TODO 5: make a closed gate");
    }

    /** Opens the gate: all who wait there walk through, unless it is closed again before they could. Returns at once. */
    public void open() {
        // TODO 6: open the gate.
        throw new UnsupportedOperationException("TODO 6: open the gate");
    }

    /** Closes the gate. Returns at once. */
    public void close() {
        // TODO 7: close the gate.
        throw new UnsupportedOperationException("TODO 7: close the gate");
    }

    /**
     * Waits until the gate is open, but not longer than the given time, which is counted from the call, whatever happens meanwhile.
     *
     * @param patience how long to wait at most; with zero, or less, it does not wait at all
     * @return true as soon as the gate is open, at once if it is open already; false as soon as the time is over
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public boolean await(Duration patience) throws InterruptedException {
        // TODO 8: wait until the gate is open or the time is over.
        throw new UnsupportedOperationException("TODO 8: wait at the gate");
    }
}
