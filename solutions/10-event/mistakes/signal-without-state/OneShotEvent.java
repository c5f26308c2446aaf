package lockstep.event;

import java.time.Duration;

public final class OneShotEvent {

    private volatile boolean set;

    public OneShotEvent() { }

    public synchronized void set() {
        set = true;
        notifyAll();
    }

    public boolean isSet() {
        return set;
    }

    public synchronized void await() throws InterruptedException {
        wait();
    }

    public synchronized boolean await(Duration limit) throws InterruptedException {
        if (!set && limit.toMillis() > 0) {
            wait(limit.toMillis());
        }
        return set;
    }
}
