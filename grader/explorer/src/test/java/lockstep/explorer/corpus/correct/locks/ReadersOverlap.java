package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Two readers hold the read lock at the same time and meet there; tryLock of the writer fails meanwhile. */
public final class ReadersOverlap {
    public static void main(String[] args) throws InterruptedException {
        ReadWriteLock lock = new ReentrantReadWriteLock(true);
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger refused = new AtomicInteger();
        Runnable reader = () -> {
            lock.readLock().lock();
            try {
                both.countDown();
                both.await();
                if (!lock.writeLock().tryLock()) {
                    refused.incrementAndGet();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                lock.readLock().unlock();
            }
        };
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        first.start();
        second.start();
        first.join();
        second.join();
        assert refused.get() == 2 : refused;
        assert lock.writeLock().tryLock();
        lock.writeLock().unlock();
    }
}
