package lockstep.visibility;

/** Tells threads that they shall stop. */
public final class StopFlag {

    private boolean stopped;

    /** Stops. */
    public void stop() {
        stopped = true;
    }

    /** Whether it is stopped. */
    public boolean isStopped() {
        if (!stopped) {
            pause();
        }
        return stopped;
    }

    /** Gives the other thread time to make its change visible. */
    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
