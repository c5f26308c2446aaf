package lockstep.visibility;

/** Tells threads that they shall stop. */
public final class StopFlag {

    private boolean stopped;

    /** Stops. */
    public synchronized void stop() {
        stopped = true;
    }

    /** Whether it is stopped. */
    public boolean isStopped() {
        return stopped;
    }
}
