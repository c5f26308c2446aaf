package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Knows pages by their hash. */
public final class HitCounter {

    private final Map<Integer, Long> pages = new HashMap<>();
    private long total;

    /** Hit. */
    public synchronized void hit(String page) {
        pages.merge(page.hashCode(), 1L, Long::sum);
        total++;
    }

    /** Hits. */
    public synchronized long hits(String page) {
        return pages.getOrDefault(page.hashCode(), 0L);
    }

    /** Total. */
    public synchronized long total() {
        return total;
    }
}
