package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** WRONG_RESULT: a count in a ConcurrentHashMap is read and put back in two steps. */
public final class GetThenPut {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        Runnable task = () -> counts.put("word", counts.getOrDefault("word", 0) + 1);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert counts.get("word") == 2 : counts;
    }
}
