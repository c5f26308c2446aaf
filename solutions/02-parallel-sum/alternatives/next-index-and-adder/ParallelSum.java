package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntUnaryOperator;

/** Adds up numbers. Whoever has done one element takes the next, so no borders are needed; atomics keep what all threads share. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        LongAdder total = new LongAdder();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(() -> {
                for (int k = next.getAndIncrement(); k < data.length && failure.get() == null; k = next.getAndIncrement()) {
                    total.add(f.applyAsInt(data[k]));
                }
            }, "adder-" + i);
            thread.setUncaughtExceptionHandler((dead, thrown) -> failure.compareAndSet(null, thrown));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("f has failed", failure.get());
        }
        return total.sum();
    }
}
