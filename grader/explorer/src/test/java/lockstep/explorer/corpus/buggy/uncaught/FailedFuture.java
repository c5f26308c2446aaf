package lockstep.explorer.corpus.buggy.uncaught;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** UNCAUGHT_EXCEPTION: the task looks a key up that another task may not have put yet; get() throws in main. */
public final class FailedFuture {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Map<String, Integer> prices = new ConcurrentHashMap<>();
        Future<?> loader = pool.submit(() -> prices.put("tea", 3));
        Future<Integer> reader = pool.submit(() -> prices.get("tea") + 1);
        pool.shutdown();
        loader.get();
        assert reader.get() == 4;
    }
}
