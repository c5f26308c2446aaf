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
        long deadline = System.nanoTime() + limit.toNanos();
        while (!set) {
            long millis = (deadline - System.nanoTime() + 999_999) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }
}
