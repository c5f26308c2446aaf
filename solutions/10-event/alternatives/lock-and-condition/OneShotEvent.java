package lockstep.event;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Something that happens once, and for which threads can wait. */
public final class OneShotEvent {

    private final Lock lock = new ReentrantLock();
    private final Condition happened = lock.newCondition();
    private volatile boolean set;

    /** Makes an event that has not happened yet. */
    public OneShotEvent() { }

    /** Makes it happen. */
    public void set() {
        lock.lock();
        try {
            set = true;
            happened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has happened. */
    public boolean isSet() {
        return set;
    }

    /** Waits until it has happened. */
    public void await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!set) {
                happened.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has happened or the time is over, and says whether it has happened. */
    public boolean await(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (!set && left > 0) {
                left = happened.awaitNanos(left);
            }
            return set;
        } finally {
            lock.unlock();
        }
    }
}
