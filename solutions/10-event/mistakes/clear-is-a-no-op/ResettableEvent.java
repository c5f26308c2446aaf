package lockstep.event;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public final class ResettableEvent {

    private final CountDownLatch latch = new CountDownLatch(1);
    private volatile boolean set;

    public ResettableEvent() { }

    public void set() {
        set = true;
        latch.countDown();
    }

    public void clear() {
        set = false;
    }

    public boolean isSet() {
        return set;
    }

    public void await() throws InterruptedException {
        latch.await();
    }

    public boolean await(Duration limit) throws InterruptedException {
        return latch.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
