package lockstep.event;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that happens once, and for which threads can wait. */
public final class OneShotEvent {

    private final CountDownLatch happened = new CountDownLatch(1);

    /** Makes an event that has not happened yet. */
    public OneShotEvent() { }

    /** Makes it happen. */
    public void set() {
        happened.countDown();
    }

    /** Whether it has happened. */
    public boolean isSet() {
        return happened.getCount() == 0;
    }

    /** Waits until it has happened. */
    public void await() throws InterruptedException {
        happened.await();
    }

    /** Waits until it has happened or the time is over, and says whether it has happened. */
    public boolean await(Duration limit) throws InterruptedException {
        return happened.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
