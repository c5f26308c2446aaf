package lockstep.visibility;

/** Tells threads that they shall stop. */
public final class StopFlag {

    private volatile boolean stopped;

    /** Stops. */
    public void stop() {
        stopped = true;
    }

    /** Whether it is stopped. */
    public boolean isStopped() {
        return stopped;
    }
}
