package lockstep.event;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A gate for threads: each set makes a new ticket, and whoever holds an old one may go. */
public final class ResettableEvent {

    private final Lock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private Object ticket = new Object();
    private boolean set;

    /** Makes an event that is clear. */
    public ResettableEvent() { }

    /** Lets pass those who wait now, and those who will come. */
    public void set() {
        lock.lock();
        try {
            set = true;
            ticket = new Object();
            opened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Stops those who will come. */
    public void clear() {
        lock.lock();
        try {
            set = false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is set now. */
    public boolean isSet() {
        lock.lock();
        try {
            return set;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it lets the calling thread pass. */
    public void await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Object mine = ticket;
            while (!set && mine == ticket) {
                opened.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it lets the calling thread pass or the time is over, and says whether it does. */
    public boolean await(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            Object mine = ticket;
            while (!set && mine == ticket && left > 0) {
                left = opened.awaitNanos(left);
            }
            return set || mine != ticket;
        } finally {
            lock.unlock();
        }
    }
}
