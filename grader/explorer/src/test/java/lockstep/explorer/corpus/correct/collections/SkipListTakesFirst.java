package lockstep.explorer.corpus.correct.collections;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** ConcurrentSkipListMap: pollFirstEntry gives each entry to one thread, in order. */
public final class SkipListTakesFirst {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a", 2, "b", 3, "c"));
        AtomicInteger taken = new AtomicInteger();
        Runnable taker = () -> {
            int last = 0;
            for (int i = 0; i < 2; i++) {
                Map.Entry<Integer, String> entry = map.pollFirstEntry();
                if (entry != null) {
                    assert entry.getKey() > last;
                    last = entry.getKey();
                    taken.addAndGet(last);
                }
            }
        };
        Thread first = new Thread(taker);
        Thread second = new Thread(taker);
        first.start();
        second.start();
        first.join();
        second.join();
        assert taken.get() == 6 : taken;
        assert map.isEmpty() && map.ceilingKey(0) == null;
    }
}
