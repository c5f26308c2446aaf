package lockstep.visibility;

import java.util.concurrent.CountDownLatch;

/** Tells threads that they shall stop. */
public final class StopFlag {

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Stops. */
    public void stop() {
        stopped.countDown();
    }

    /** Whether it is stopped. */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
