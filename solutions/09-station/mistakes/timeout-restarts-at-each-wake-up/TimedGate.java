package lockstep.station;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A gate where threads wait as long as their patience lasts. */
public final class TimedGate {

    private final Lock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private boolean open;

    public void open() {
        lock.lock();
        try {
            open = true;
            opened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void close() {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
    }

    public boolean await(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            while (!open) {
                if (!opened.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                    return open;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
