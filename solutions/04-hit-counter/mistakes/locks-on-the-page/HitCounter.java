package lockstep.hitcounter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();

    public void hit(String page) {
        synchronized (page) {
            pages.put(page, pages.getOrDefault(page, 0L) + 1);
        }
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }
}
