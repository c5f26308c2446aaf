package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** THREAD_LEAK: main returns early, before shutdown, when the first result is already there. */
public final class ShutdownSkipped {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> future = pool.submit(() -> 3);
        if (future.isDone()) {
            assert future.get() == 3;
            return;
        }
        assert future.get() == 3;
        pool.shutdown();
    }
}
