package lockstep.event;

import java.time.Duration;

public final class OneShotEvent {

    private volatile boolean set;

    public OneShotEvent() { }

    public void set() {
        set = true;
    }

    public boolean isSet() {
        return set;
    }

    public void await() throws InterruptedException {
        while (!set) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
    }

    public boolean await(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!set && System.nanoTime() - end < 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
        return set;
    }
}
