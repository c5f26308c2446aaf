package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** DATA_RACE: the tasks of a pool add their results to one ArrayList. */
public final class TasksShareList {
    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int mine = i;
            pool.execute(() -> results.add(mine));
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        assert results.size() == 2 : results;
    }
}
