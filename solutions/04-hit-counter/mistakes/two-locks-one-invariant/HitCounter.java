package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Object pagesLock = new Object();
    private final Object totalLock = new Object();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        synchronized (pagesLock) {
            pages.merge(page, 1L, Long::sum);
        }
        synchronized (totalLock) {
            total++;
        }
    }

    public long hits(String page) {
        synchronized (pagesLock) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (totalLock) {
            return total;
        }
    }
}
