package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Looks for the first cause of all. */
public final class Parallel {

    private Parallel() { }

    /** Map. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(parallelism);
        List<Future<B>> futures = new ArrayList<>();
        try {
            for (A element : in) {
                futures.add(pool.submit(() -> f.apply(element)));
            }
            List<B> all = new ArrayList<>();
            for (Future<B> future : futures) {
                all.add(future.get());
            }
            return all;
        } catch (ExecutionException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new ExecutionException(cause);
        } finally {
            pool.shutdownNow();
            while (!pool.isTerminated()) {
                pool.awaitTermination(1, TimeUnit.DAYS);
            }
        }
    }
}
