package lockstep.explorer.programs;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A lock and a read lock, taken in opposite orders. */
public final class OppositeReentrantLocks {
    private static final Lock PLAIN = new ReentrantLock();
    private static final ReentrantReadWriteLock SHARED = new ReentrantReadWriteLock();

    private OppositeReentrantLocks() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> both(SHARED.writeLock(), PLAIN), "other");
        other.start();
        both(PLAIN, SHARED.readLock());
        other.join();
    }

    private static void both(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            second.unlock();
        } finally {
            first.unlock();
        }
    }
}
