package lockstep.explorer.programs;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

/** One field under two locks that know nothing of each other. */
public final class WrongLocks {
    private static final ReentrantLock ONE = new ReentrantLock();
    private static final StampedLock OTHER = new StampedLock();
    private static int count;

    private WrongLocks() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(WrongLocks::stamped, "other");
        other.start();
        ONE.lock();
        count++;
        ONE.unlock();
        other.join();
    }

    private static void stamped() {
        long stamp = OTHER.writeLock();
        count++;
        OTHER.unlockWrite(stamp);
    }
}
