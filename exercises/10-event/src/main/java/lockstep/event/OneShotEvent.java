package lockstep.event;

import java.time.Duration;

/**
 * Something that happens once, and for which threads can wait: the configuration is loaded, the server is up. At first it has not happened;
 * from the first call of {@link #set} on it has happened for ever.
 *
 * <p>Any thread may call any method at any time. What a thread has done before it called {@link #set}, everybody sees who has come back
 * from {@link #await()}, or has been told true by {@link #isSet} or {@link #await(Duration)}.
 */
public final class OneShotEvent {

    /** Makes an event that has not happened yet. */
    public OneShotEvent() {
        // TODO 1: make what the methods need.
        throw new UnsupportedOperationException("TODO 1: make an event that has not happened yet");
    }

    /** Makes it happen: all who wait are released, and whoever comes later does not wait. To call it again changes nothing. */
    public void set() {
        // TODO 2: remember that it has happened, and release all who wait.
        throw new UnsupportedOperationException("TODO 2: make it happen");
    }

    /**
     * Whether it has happened. This waits for nobody.
     *
     * @return true from the first call of {@link #set} on
     */
    public boolean isSet() {
        // TODO 3: tell whether it has happened.
        throw new UnsupportedOperationException("TODO 3: tell whether it has happened");
    }

    /**
     * Waits until it has happened, and returns at once if it has. It never returns before, and does not keep a processor busy meanwhile.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public void await() throws InterruptedException {
        // TODO 4: wait until it has happened.
        throw new UnsupportedOperationException("TODO 4: wait until it has happened");
    }

    /**
     * Waits until it has happened, but only so long. It does not keep a processor busy meanwhile.
     *
     * @param limit how long to wait at most, a day or less; if it is zero or negative, this does not wait
     * @return true if it has happened; false if it has not and the time is over, and not before that
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public boolean await(Duration limit) throws InterruptedException {
        // TODO 5: wait until it has happened or the time is over, and say which.
        throw new UnsupportedOperationException("TODO 5: wait until it has happened or the time is over");
    }
}
