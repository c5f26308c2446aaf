package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. One lock, this counter's own, guards all of its state. */
public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    /** Counts one hit of a page. */
    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    /** How often a page has been hit so far. */
    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    /** How often all pages together have been hit so far. */
    public synchronized long total() {
        return total;
    }
}
