package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.locks.StampedLock;

/** StampedLock: optimistic read of plain fields, even with the stamp zero, which no validation accepts; else a read lock. */
public final class StampedOptimisticPlain {
    private final StampedLock lock = new StampedLock();
    private int x;
    private int y;

    private void move(int by) {
        long stamp = lock.writeLock();
        try {
            x = x + by;
            y = y - by;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private int sum() {
        long stamp = lock.tryOptimisticRead();
        int sum = x + y;
        if (lock.validate(stamp)) {
            return sum;
        }
        stamp = lock.readLock();
        try {
            return x + y;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StampedOptimisticPlain point = new StampedOptimisticPlain();
        Thread first = new Thread(() -> point.move(3));
        Thread second = new Thread(() -> point.move(4));
        first.start();
        second.start();
        assert point.sum() == 0;
        assert point.sum() == 0;
        first.join();
        second.join();
        assert point.x == 7 : point.x;
    }
}
