package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Maps the elements of a list, several of them at the same time. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(parallelism);
        try {
            CountDownLatch left = new CountDownLatch(in.size());
            AtomicReferenceArray<B> results = new AtomicReferenceArray<>(in.size());
            for (int i = 0; i < in.size(); i++) {
                int index = i;
                pool.submit(() -> {
                    results.set(index, f.apply(in.get(index)));
                    left.countDown();
                });
            }
            left.await();
            List<B> sorted = new ArrayList<>();
            for (int i = 0; i < in.size(); i++) {
                sorted.add(results.get(i));
            }
            return sorted;
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }
}
