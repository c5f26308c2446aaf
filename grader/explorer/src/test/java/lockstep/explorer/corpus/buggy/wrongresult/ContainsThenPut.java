package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: containsKey and put on a ConcurrentHashMap are two steps; two threads both win. */
public final class ContainsThenPut {
    public static void main(String[] args) throws InterruptedException {
        Map<String, String> owners = new ConcurrentHashMap<>();
        AtomicInteger wins = new AtomicInteger();
        Runnable claim = () -> {
            if (!owners.containsKey("seat")) {
                owners.put("seat", Thread.currentThread().getName());
                wins.incrementAndGet();
            }
        };
        Thread first = new Thread(claim);
        Thread second = new Thread(claim);
        first.start();
        second.start();
        first.join();
        second.join();
        assert wins.get() == 1 : wins;
    }
}
