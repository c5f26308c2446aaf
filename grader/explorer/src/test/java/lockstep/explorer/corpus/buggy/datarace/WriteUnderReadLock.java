package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** DATA_RACE: a counter is incremented under the read lock, which two threads may hold. */
public final class WriteUnderReadLock {
    private static int hits;

    public static void main(String[] args) throws InterruptedException {
        ReadWriteLock lock = new ReentrantReadWriteLock();
        Runnable task = () -> {
            lock.readLock().lock();
            try {
                hits++;
            } finally {
                lock.readLock().unlock();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert hits == 2 : hits;
    }
}
