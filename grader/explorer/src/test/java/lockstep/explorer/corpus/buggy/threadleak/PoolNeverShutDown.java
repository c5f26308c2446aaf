package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** THREAD_LEAK: the fixed pool is not shut down; its threads wait for work for ever. */
public final class PoolNeverShutDown {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Integer> answer = pool.submit(() -> 42);
        assert answer.get() == 42;
    }
}
