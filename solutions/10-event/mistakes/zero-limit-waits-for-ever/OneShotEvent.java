package lockstep.event;

import java.time.Duration;

public final class OneShotEvent {

    private boolean set;

    public OneShotEvent() { }

    public synchronized void set() {
        set = true;
        notifyAll();
    }

    public synchronized boolean isSet() {
        return set;
    }

    public synchronized void await() throws InterruptedException {
        while (!set) {
            wait();
        }
    }

    public synchronized boolean await(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!set) {
            wait(limit.toMillis());
            if (System.nanoTime() >= end) {
                break;
            }
        }
        return set;
    }
}
