package lockstep.event;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public final class OneShotEvent {

    private final Semaphore permit = new Semaphore(0);
    private final AtomicBoolean set = new AtomicBoolean();

    public OneShotEvent() { }

    public void set() {
        if (set.compareAndSet(false, true)) {
            permit.release();
        }
    }

    public boolean isSet() {
        return set.get();
    }

    public void await() throws InterruptedException {
        permit.acquire();
    }

    public boolean await(Duration limit) throws InterruptedException {
        return permit.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
