package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: two threads take two ReentrantLocks in opposite order. */
public final class LocksInOppositeOrder {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        Thread first = new Thread(() -> both(left, right));
        Thread second = new Thread(() -> both(right, left));
        first.start();
        second.start();
        first.join();
        second.join();
        assert !left.isLocked() && !right.isLocked();
    }

    private static void both(ReentrantLock outer, ReentrantLock inner) {
        outer.lock();
        try {
            inner.lock();
            inner.unlock();
        } finally {
            outer.unlock();
        }
    }
}
