package lockstep.hitcounter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Map<String, Long> pages = Collections.synchronizedMap(new HashMap<>());

    public void hit(String page) {
        Long hits = pages.get(page);
        if (hits == null) {
            pages.put(page, 1L);
        } else {
            pages.put(page, hits + 1);
        }
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        long sum = 0;
        synchronized (pages) {
            for (long hits : pages.values()) {
                sum += hits;
            }
        }
        return sum;
    }
}
