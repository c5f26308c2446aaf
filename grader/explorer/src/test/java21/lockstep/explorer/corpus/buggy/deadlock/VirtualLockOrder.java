package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: two virtual threads take two locks in opposite order. */
public final class VirtualLockOrder {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        Thread first = Thread.startVirtualThread(() -> both(left, right));
        Thread second = Thread.startVirtualThread(() -> both(right, left));
        first.join();
        second.join();
    }

    private static void both(ReentrantLock outer, ReentrantLock inner) {
        outer.lock();
        inner.lock();
        inner.unlock();
        outer.unlock();
    }
}
