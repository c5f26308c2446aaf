package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Known pages are counted under the lock for readers. */
public final class HitCounter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, AtomicLong> pages = new HashMap<>();
    private final AtomicLong total = new AtomicLong();

    /** Hit. */
    public void hit(String page) {
        lock.readLock().lock();
        try {
            AtomicLong count = pages.get(page);
            if (count != null) {
                count.incrementAndGet();
                total.incrementAndGet();
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            pages.computeIfAbsent(page, any -> new AtomicLong()).incrementAndGet();
            total.incrementAndGet();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Hits. */
    public long hits(String page) {
        lock.readLock().lock();
        try {
            AtomicLong count = pages.get(page);
            return count == null ? 0 : count.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Total. */
    public long total() {
        lock.readLock().lock();
        try {
            return total.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
