package lockstep.event;

import java.time.Duration;

public final class ResettableEvent {

    private boolean set;
    private int generation;

    public ResettableEvent() { }

    public synchronized void set() {
        set = true;
        generation++;
        notifyAll();
    }

    public synchronized void clear() {
        set = false;
    }

    public synchronized boolean isSet() {
        return set;
    }

    public synchronized void await() throws InterruptedException {
        int mine = generation;
        while (!set && mine == generation) {
            wait();
        }
    }

    public synchronized boolean await(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        int mine = generation;
        while (!set && mine == generation) {
            long millis = (deadline - System.nanoTime() + 999_999) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            wait(millis);
        }
        return true;
    }
}
