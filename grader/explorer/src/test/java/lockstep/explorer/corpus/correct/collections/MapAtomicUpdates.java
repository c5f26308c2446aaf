package lockstep.explorer.corpus.correct.collections;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** ConcurrentHashMap: merge, compute, computeIfPresent, putIfAbsent and replace are atomic. */
public final class MapAtomicUpdates {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        counts.put("gone", 1);
        AtomicInteger firsts = new AtomicInteger();
        Runnable task = () -> {
            counts.merge("merge", 1, Integer::sum);
            counts.compute("compute", (key, old) -> old == null ? 1 : old + 1);
            counts.computeIfPresent("gone", (key, old) -> null);
            if (counts.putIfAbsent("first", 1) == null) {
                firsts.incrementAndGet();
            }
            counts.putIfAbsent("cas", 0);
            int old = counts.get("cas");
            while (!counts.replace("cas", old, old + 1)) {
                old = counts.get("cas");
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert counts.equals(Map.of("merge", 2, "compute", 2, "first", 1, "cas", 2)) : counts;
        assert firsts.get() == 1 : firsts;
    }
}
