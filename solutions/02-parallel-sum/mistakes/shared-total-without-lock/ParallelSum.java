package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private long total;

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        ParallelSum sum = new ParallelSum();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int first = i;
            Thread thread = new Thread(() -> {
                try {
                    sum.addEveryNth(data, first, workers, f);
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return sum.total;
    }

    private void addEveryNth(int[] data, int first, int step, IntUnaryOperator f) {
        for (int i = first; i < data.length; i += step) {
            total += f.applyAsInt(data[i]);
        }
    }
}
