package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** DEADLOCK: two readers both ask for the write lock while they keep their read locks. */
public final class UpgradedReadLocks {
    private static int value;

    public static void main(String[] args) throws InterruptedException {
        ReadWriteLock lock = new ReentrantReadWriteLock();
        Runnable task = () -> {
            lock.readLock().lock();
            if (value == 0) {
                lock.writeLock().lock();
                value = 1;
                lock.writeLock().unlock();
            }
            lock.readLock().unlock();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert value == 1 : value;
    }
}
