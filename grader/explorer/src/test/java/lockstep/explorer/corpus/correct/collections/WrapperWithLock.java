package lockstep.explorer.corpus.correct.collections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Synchronised wrappers: single calls alone, compound actions and iteration under the wrapper's own lock. */
public final class WrapperWithLock {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        Map<String, Integer> map = Collections.synchronizedMap(new HashMap<>());
        Runnable task = () -> {
            list.add(1);
            synchronized (list) {
                if (!list.contains(7)) {
                    list.add(7);
                }
                for (int item : list) {
                    assert item == 1 || item == 7;
                }
            }
            synchronized (map) {
                map.put("n", map.getOrDefault("n", 0) + 1);
            }
            map.merge("n", 1, Integer::sum);
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert list.size() == 3 : list;
        assert map.get("n") == 4 : map;
    }
}
