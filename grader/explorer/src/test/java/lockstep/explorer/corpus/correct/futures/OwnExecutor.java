package lockstep.explorer.corpus.correct.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Async stages on a pool of their own, which is shut down after them. */
public final class OwnExecutor {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<CompletableFuture<Integer>> parts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int item = i;
            parts.add(CompletableFuture.supplyAsync(() -> item * 10, pool));
        }
        int sum = CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                .thenApplyAsync(none -> parts.stream().mapToInt(CompletableFuture::join).sum(), pool)
                .join();
        assert sum == 60 : sum;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
