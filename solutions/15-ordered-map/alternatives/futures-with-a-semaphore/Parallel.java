package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Maps the elements of a list. The caller hands out an element when there is a permit for it; a call that ends gives its permit back. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newCachedThreadPool();
        Semaphore permits = new Semaphore(parallelism);
        AtomicBoolean failed = new AtomicBoolean();
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A element : in) {
                permits.acquire();
                if (failed.get()) {
                    permits.release();
                    break;
                }
                futures.add(pool.submit(() -> call(f, element, permits, failed)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private static <A, B> B call(Function<A, B> f, A element, Semaphore permits, AtomicBoolean failed) {
        boolean done = false;
        try {
            B result = f.apply(element);
            done = true;
            return result;
        } finally {
            if (!done) {
                failed.set(true);
            }
            permits.release();
        }
    }
}
