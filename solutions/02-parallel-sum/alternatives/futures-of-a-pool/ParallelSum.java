package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/** Adds up numbers. A pool has the threads, and each part is a task of its own whose result is a future. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int first = i;
                parts.add(pool.submit(() -> everyNth(data, first, workers, f)));
            }
            long total = 0;
            for (Future<Long> part : parts) {
                total += part.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new IllegalStateException("f has failed", e.getCause());
        } finally {
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private static long everyNth(int[] data, int first, int step, IntUnaryOperator f) {
        long sum = 0;
        for (long i = first; i < data.length; i += step) {
            sum += f.applyAsInt(data[(int) i]);
        }
        return sum;
    }
}
