package lockstep.hitcounter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often the pages of a site are asked for. */
public final class HitCounter {

    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    public void hit(String page) {
        pages.computeIfAbsent(page, name -> new Page()).hits++;
    }

    public long hits(String page) {
        Page found = pages.get(page);
        return found == null ? 0 : found.hits;
    }

    public long total() {
        long sum = 0;
        for (Page page : pages.values()) {
            sum += page.hits;
        }
        return sum;
    }

    private static final class Page {
        private volatile long hits;
    }
}
