package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** DEADLOCK: a task of a single-thread pool waits for another task of that pool. */
public final class TaskWaitsForItsPool {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<Integer> outer = pool.submit(() -> pool.submit(() -> 1).get() + 1);
        assert outer.get() == 2;
        pool.shutdown();
    }
}
