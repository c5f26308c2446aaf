package lockstep.explorer.corpus.correct.collections;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Iterators of concurrent maps and sets go on while others write, and never throw. */
public final class WeaklyConsistent {
    public static void main(String[] args) throws InterruptedException {
        Map<Integer, String> map = new ConcurrentHashMap<>(Map.of(1, "a", 2, "b"));
        Set<Integer> keys = ConcurrentHashMap.newKeySet();
        Set<Integer> sorted = new ConcurrentSkipListSet<>(List.of(1, 2));
        Thread writer = new Thread(() -> {
            map.remove(2);
            map.put(3, "c");
            sorted.add(3);
            keys.add(9);
        });
        writer.start();
        map.forEach((key, value) -> keys.add(key));
        int last = 0;
        for (int key : sorted) {
            assert key > last;
            last = key;
        }
        writer.join();
        assert keys.contains(1) && keys.contains(9) : keys;
        assert map.keySet().equals(Set.of(1, 3)) : map;
    }
}
