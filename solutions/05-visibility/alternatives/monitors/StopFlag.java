package lockstep.visibility;

/** Tells threads that they shall stop. Its lock guards all of it, for reading too. */
public final class StopFlag {

    private boolean stopped;

    /** Stops. */
    public synchronized void stop() {
        stopped = true;
    }

    /** Whether it is stopped. */
    public synchronized boolean isStopped() {
        return stopped;
    }
}
