package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Counts how often the pages of a site are asked for. Those who only read do not keep each other waiting. */
public final class HitCounter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    /** Counts one hit of a page. */
    public void hit(String page) {
        lock.writeLock().lock();
        try {
            pages.put(page, pages.getOrDefault(page, 0L) + 1);
            total++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How often a page has been hit so far. */
    public long hits(String page) {
        lock.readLock().lock();
        try {
            return pages.getOrDefault(page, 0L);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How often all pages together have been hit so far. */
    public long total() {
        lock.readLock().lock();
        try {
            return total;
        } finally {
            lock.readLock().unlock();
        }
    }
}
