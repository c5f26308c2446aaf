package lockstep.parallelsum;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        AtomicLong total = new AtomicLong();
        Thread[] threads = new Thread[workers];
        try {
            for (int i = 0; i < workers; i++) {
                int from = (int) ((long) data.length * i / workers);
                int to = (int) ((long) data.length * (i + 1) / workers);
                threads[i] = new Thread(() -> {
                    for (int k = from; k < to; k++) {
                        total.addAndGet(f.applyAsInt(data[k]));
                    }
                });
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
        return total.get();
    }
}
