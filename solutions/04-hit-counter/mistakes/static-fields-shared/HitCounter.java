package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private static final Map<String, Long> PAGES = new HashMap<>();
    private static long total;

    public void hit(String page) {
        synchronized (HitCounter.class) {
            PAGES.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (HitCounter.class) {
            return PAGES.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (HitCounter.class) {
            return total;
        }
    }
}
