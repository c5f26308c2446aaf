package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** LIVELOCK: timed attempts at the second lock, repeated for ever without giving the first one back. */
public final class TimedTryLockForEver {
    public static void main(String[] args) throws InterruptedException {
        Lock left = new ReentrantLock();
        Lock right = new ReentrantLock();
        Thread first = new Thread(() -> both(left, right));
        Thread second = new Thread(() -> both(right, left));
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private static void both(Lock mine, Lock other) {
        mine.lock();
        try {
            while (!other.tryLock(5, TimeUnit.MILLISECONDS)) {
                Thread.yield();
            }
            other.unlock();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            mine.unlock();
        }
    }
}
