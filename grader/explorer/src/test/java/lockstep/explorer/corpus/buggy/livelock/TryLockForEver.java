package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.locks.ReentrantLock;

/** LIVELOCK: each thread keeps its own lock and tries the other one again and again. */
public final class TryLockForEver {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        Thread first = new Thread(() -> both(left, right));
        Thread second = new Thread(() -> both(right, left));
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private static void both(ReentrantLock mine, ReentrantLock other) {
        mine.lock();
        while (!other.tryLock()) {
            Thread.onSpinWait();
        }
        other.unlock();
        mine.unlock();
    }
}
