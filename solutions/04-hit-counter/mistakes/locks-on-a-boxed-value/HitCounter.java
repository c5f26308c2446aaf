package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private Long total = 0L;

    public void hit(String page) {
        synchronized (total) {
            pages.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (total) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (total) {
            return total;
        }
    }
}
