package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ReadWriteLock: readers side by side, a writer alone, downgrading from write to read. */
public final class CacheWithDowngrade {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private int[] cached;
    private int loads;

    private int get() {
        lock.readLock().lock();
        if (cached == null) {
            lock.readLock().unlock();
            lock.writeLock().lock();
            try {
                if (cached == null) {
                    loads++;
                    cached = new int[] {21};
                }
                lock.readLock().lock();
            } finally {
                lock.writeLock().unlock();
            }
        }
        try {
            return cached[0];
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CacheWithDowngrade cache = new CacheWithDowngrade();
        AtomicInteger sum = new AtomicInteger();
        Runnable reader = () -> sum.addAndGet(cache.get());
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        first.start();
        second.start();
        reader.run();
        first.join();
        second.join();
        assert sum.get() == 63 : sum;
        assert cache.loads == 1 : cache.loads;
    }
}
