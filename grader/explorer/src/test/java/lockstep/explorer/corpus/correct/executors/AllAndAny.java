package lockstep.explorer.corpus.correct.executors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** invokeAll waits for all, in order; invokeAny gives a result of a task that did not fail. */
public final class AllAndAny {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> all = pool.invokeAll(List.of(() -> 1, () -> 2, () -> 3));
        for (int i = 0; i < 3; i++) {
            assert all.get(i).isDone() && all.get(i).get() == i + 1;
        }
        Callable<Integer> failing = () -> {
            throw new IllegalStateException("expected");
        };
        int any = pool.invokeAny(List.of(failing, () -> 8));
        assert any == 8 : any;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
