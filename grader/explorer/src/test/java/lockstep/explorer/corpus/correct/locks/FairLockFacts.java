package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.locks.ReentrantLock;

/** A fair ReentrantLock: reentrancy, hold counts, queries, and what it guards. */
public final class FairLockFacts {
    private static int guarded;

    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock(true);
        assert lock.isFair();
        Runnable task = () -> {
            lock.lock();
            lock.lock();
            try {
                assert lock.getHoldCount() == 2 && lock.isHeldByCurrentThread();
                guarded++;
            } finally {
                lock.unlock();
                assert lock.isLocked();
                lock.unlock();
            }
            assert !lock.isHeldByCurrentThread();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        task.run();
        first.join();
        second.join();
        assert guarded == 3 : guarded;
        assert !lock.hasQueuedThreads();
    }
}
