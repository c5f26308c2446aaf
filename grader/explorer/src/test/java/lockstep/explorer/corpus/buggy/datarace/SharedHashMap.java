package lockstep.explorer.corpus.buggy.datarace;

import java.util.HashMap;
import java.util.Map;

/** DATA_RACE: two threads put different keys into one HashMap. */
public final class SharedHashMap {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> map = new HashMap<>();
        Thread first = new Thread(() -> map.put("a", 1));
        Thread second = new Thread(() -> map.put("b", 2));
        first.start();
        second.start();
        first.join();
        second.join();
        assert map.size() == 2 : map;
    }
}
