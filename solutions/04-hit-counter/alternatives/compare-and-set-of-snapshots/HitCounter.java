package lockstep.hitcounter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Counts how often the pages of a site are asked for. Each hit replaces a snapshot that never changes by the next one. */
public final class HitCounter {

    private final AtomicReference<Snapshot> now = new AtomicReference<>(new Snapshot(Map.of(), 0));

    /** Counts one hit of a page. */
    public void hit(String page) {
        now.updateAndGet(snapshot -> snapshot.plus(page));
    }

    /** How often a page has been hit so far. */
    public long hits(String page) {
        return now.get().pages().getOrDefault(page, 0L);
    }

    /** How often all pages together have been hit so far. */
    public long total() {
        return now.get().total();
    }

    private record Snapshot(Map<String, Long> pages, long total) {

        Snapshot plus(String page) {
            Map<String, Long> next = new HashMap<>(pages);
            next.merge(page, 1L, Long::sum);
            return new Snapshot(Map.copyOf(next), total + 1);
        }
    }
}
