package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Lock lock = new ReentrantLock();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            pages.merge(page, 1L, Long::sum);
            total++;
        } finally {
            lock.unlock();
        }
    }

    public long hits(String page) {
        lock.lock();
        try {
            return pages.getOrDefault(page, 0L);
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
