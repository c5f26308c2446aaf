package lockstep.explorer.corpus.buggy.uncaught;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** UNCAUGHT_EXCEPTION: containsKey and get on a ConcurrentSkipListMap are two steps; unboxing null throws. */
public final class MapEntryVanished {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> stock = new ConcurrentSkipListMap<>(Map.of("tea", 2));
        Thread remover = new Thread(() -> stock.remove("tea"));
        remover.start();
        if (stock.containsKey("tea")) {
            int left = stock.get("tea");
            assert left == 2 : left;
        }
        remover.join();
    }
}
