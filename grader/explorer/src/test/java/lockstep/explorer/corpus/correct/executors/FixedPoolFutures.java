package lockstep.explorer.corpus.correct.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A fixed pool: what a task wrote is seen after get(); shutdown and awaitTermination end it. */
public final class FixedPoolFutures {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int[] cells = new int[3];
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int mine = i;
            futures.add(pool.submit(() -> {
                cells[mine] = mine * 10;
                return mine;
            }));
        }
        int sum = 0;
        for (Future<Integer> future : futures) {
            sum += future.get() + cells[future.get()];
        }
        assert sum == 33 : sum;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
        assert pool.isTerminated();
    }
}
