package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.StampedLock;

/** DEADLOCK: a thread takes the write lock of a StampedLock, which is not reentrant, a second time. */
public final class StampedTwice {
    private final StampedLock lock = new StampedLock();
    private int size;

    private void add() {
        long stamp = lock.writeLock();
        size++;
        if (size > 1) {
            trim();
        }
        lock.unlockWrite(stamp);
    }

    private void trim() {
        long stamp = lock.writeLock();
        size = 1;
        lock.unlockWrite(stamp);
    }

    public static void main(String[] args) throws InterruptedException {
        StampedTwice list = new StampedTwice();
        Thread first = new Thread(list::add);
        Thread second = new Thread(list::add);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
