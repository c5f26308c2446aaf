package lockstep.visibility;

import java.util.concurrent.atomic.AtomicBoolean;

/** Tells threads that they shall stop. */
public final class StopFlag {

    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Stops. */
    public void stop() {
        stopped.set(true);
    }

    /** Whether it is stopped. */
    public boolean isStopped() {
        return stopped.get();
    }
}
