package lockstep.event;

import java.time.Duration;

/**
 * A gate for threads: where it is set they pass, where it is clear they wait. At first it is clear.
 *
 * <p>A thread that is waiting when {@link #set} is called is released, even if {@link #clear} follows at once. So to set and to clear right
 * after it releases those who wait, and stops those who come later.
 *
 * <p>Any thread may call any method at any time. What a thread has done before it called {@link #set}, everybody sees whom that call has
 * let through.
 */
public final class ResettableEvent {

    /** Makes an event that is clear. */
    public ResettableEvent() {
        // TODO 6: make what the methods need.
        throw new UnsupportedOperationException("TODO 6: make an event that is clear");
    }

    /** Sets it: all who wait are released, and whoever comes does not wait until it is cleared. To set what is set changes nothing. */
    public void set() {
        // TODO 7: let pass those who wait now, and those who will come.
        throw new UnsupportedOperationException("TODO 7: set the event");
    }

    /** Clears it: whoever comes from now on waits until it is set again. To clear what is clear changes nothing. */
    public void clear() {
        // TODO 8: stop those who will come, but not those who have been released.
        throw new UnsupportedOperationException("TODO 8: clear the event");
    }

    /**
     * Whether it is set now. This waits for nobody.
     *
     * @return true if it is set
     */
    public boolean isSet() {
        // TODO 9: tell whether it is set.
        throw new UnsupportedOperationException("TODO 9: tell whether the event is set");
    }

    /**
     * Returns at once if it is set, and otherwise waits for the next {@link #set}. It never returns without one, and does not keep a
     * processor busy meanwhile.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public void await() throws InterruptedException {
        // TODO 10: wait until the event lets the calling thread pass.
        throw new UnsupportedOperationException("TODO 10: wait until the event is set");
    }

    /**
     * The same as {@link #await()}, but waits only so long.
     *
     * @param limit how long to wait at most, a day or less; if it is zero or negative, this does not wait
     * @return true if it is set, or was set while the calling thread waited; false if it was not and the time is over, and not before that
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public boolean await(Duration limit) throws InterruptedException {
        // TODO 11: wait until the event lets the calling thread pass or the time is over, and say which.
        throw new UnsupportedOperationException("TODO 11: wait until the event is set or the time is over");
    }
}
