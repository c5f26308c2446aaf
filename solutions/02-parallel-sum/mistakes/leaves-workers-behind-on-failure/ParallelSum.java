package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        List<Future<Long>> parts = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int from = (int) ((long) data.length * i / workers);
            int to = (int) ((long) data.length * (i + 1) / workers);
            parts.add(pool.submit(() -> partialSum(data, from, to, f)));
        }
        pool.shutdown();
        long total = 0;
        for (Future<Long> part : parts) {
            try {
                total += part.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return total;
    }

    private static long partialSum(int[] data, int from, int to, IntUnaryOperator f) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += f.applyAsInt(data[i]);
        }
        return sum;
    }
}
