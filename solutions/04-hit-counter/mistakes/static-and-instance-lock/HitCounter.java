package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();

    public void hit(String page) {
        addOne(pages, page);
    }

    private static synchronized void addOne(Map<String, Long> pages, String page) {
        pages.merge(page, 1L, Long::sum);
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        long sum = 0;
        for (long hits : pages.values()) {
            sum += hits;
        }
        return sum;
    }
}
