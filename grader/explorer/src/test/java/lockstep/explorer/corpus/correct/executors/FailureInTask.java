package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A failed task: get() throws ExecutionException, the pool goes on, the thread's handler is not asked. */
public final class FailureInTask {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<Integer> failing = pool.submit(() -> Integer.parseInt("no number"));
        Future<Integer> fine = pool.submit(() -> Integer.parseInt("12"));
        try {
            failing.get();
            throw new AssertionError("did not fail");
        } catch (ExecutionException e) {
            assert e.getCause() instanceof NumberFormatException;
        }
        assert fine.get() == 12;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
