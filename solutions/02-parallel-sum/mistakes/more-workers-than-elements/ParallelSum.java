package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        int chunk = (data.length + workers - 1) / workers;
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int[] part = Arrays.copyOfRange(data, i * chunk, Math.min((i + 1) * chunk, data.length));
                parts.add(pool.submit(() -> Arrays.stream(part).mapToLong(f::applyAsInt).sum()));
            }
            long total = 0;
            for (Future<Long> part : parts) {
                total += part.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }
}
