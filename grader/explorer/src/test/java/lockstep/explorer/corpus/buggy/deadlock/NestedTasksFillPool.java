package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** DEADLOCK: both threads of the pool run outer tasks, which wait for inner tasks that get no thread. */
public final class NestedTasksFillPool {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> outer = () -> pool.submit(() -> 1).get();
        Future<Integer> first = pool.submit(outer);
        Future<Integer> second = pool.submit(outer);
        assert first.get() + second.get() == 2;
        pool.shutdown();
    }
}
