package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** newWorkStealingPool: tasks that submit tasks; its threads are daemons and need no shutdown. */
public final class WorkStealing {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newWorkStealingPool(2);
        AtomicInteger sum = new AtomicInteger();
        Future<Future<Integer>> outer = pool.submit(() -> {
            sum.addAndGet(1);
            return pool.submit(() -> sum.addAndGet(2));
        });
        outer.get().get();
        assert sum.get() == 3 : sum;
    }
}
