package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** THREAD_LEAK: each call makes a pool of its own and shuts down only the last one. */
public final class PoolPerCall {
    private static ExecutorService pool;

    private static int twice(int n) throws Exception {
        pool = Executors.newFixedThreadPool(1);
        return pool.submit(() -> n * 2).get();
    }

    public static void main(String[] args) throws Exception {
        assert twice(2) + twice(3) == 10;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
