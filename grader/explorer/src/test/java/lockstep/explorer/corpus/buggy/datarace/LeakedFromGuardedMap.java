package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** DATA_RACE: the map is guarded, but the list that get() returns is used outside the lock. */
public final class LeakedFromGuardedMap {
    private final Map<String, List<Integer>> lists = new HashMap<>(Map.of("a", new ArrayList<>()));

    private synchronized List<Integer> get(String key) {
        return lists.get(key);
    }

    public static void main(String[] args) throws InterruptedException {
        LeakedFromGuardedMap map = new LeakedFromGuardedMap();
        Runnable task = () -> map.get("a").add(1);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert map.get("a").size() == 2;
    }
}
