package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** tryLock(time) against a lock that stays held gives up after its time; against a free one it gets it. */
public final class TimedTryLock {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        boolean[] got = new boolean[1];
        long[] waited = new long[1];
        lock.lock();
        Thread impatient = new Thread(() -> {
            long start = System.nanoTime();
            try {
                got[0] = lock.tryLock(10, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            waited[0] = System.nanoTime() - start;
        });
        impatient.start();
        impatient.join();
        lock.unlock();
        assert !got[0];
        assert waited[0] >= 10_000_000 : waited[0];
        assert lock.tryLock(1, TimeUnit.SECONDS);
        lock.unlock();
    }
}
