package lockstep.hitcounter;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often the pages of a site are asked for. The total is kept nowhere: it is added up when someone asks. */
public final class HitCounter {

    private final ConcurrentMap<String, LongAdder> pages = new ConcurrentHashMap<>();

    /** Counts one hit of a page. */
    public void hit(String page) {
        pages.computeIfAbsent(page, name -> new LongAdder()).increment();
    }

    /** How often a page has been hit so far. */
    public long hits(String page) {
        LongAdder hits = pages.get(page);
        return hits == null ? 0 : hits.sum();
    }

    /** How often all pages together have been hit so far. */
    public long total() {
        return pages.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
