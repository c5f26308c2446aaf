package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.locks.StampedLock;

/** StampedLock: tryConvertToWriteLock, with a real write lock where that fails. */
public final class StampedConversion {
    private final StampedLock lock = new StampedLock();
    private int value;

    private void raise() {
        long stamp = lock.readLock();
        try {
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0) {
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            } else {
                stamp = write;
            }
            value++;
        } finally {
            lock.unlock(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedConversion counter = new StampedConversion();
        Thread first = new Thread(counter::raise);
        Thread second = new Thread(counter::raise);
        first.start();
        second.start();
        counter.raise();
        first.join();
        second.join();
        long stamp = counter.lock.readLock();
        assert counter.value == 3 : counter.value;
        counter.lock.unlockRead(stamp);
        assert !counter.lock.isReadLocked() && !counter.lock.isWriteLocked();
    }
}
