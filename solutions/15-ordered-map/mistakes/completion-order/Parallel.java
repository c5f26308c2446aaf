package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Maps the elements of a list, several of them at the same time. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(parallelism);
        try {
            CompletionService<B> running = new ExecutorCompletionService<>(pool);
            for (A element : in) {
                running.submit(() -> f.apply(element));
            }
            List<B> results = new ArrayList<>();
            for (int i = 0; i < in.size(); i++) {
                results.add(running.take().get());
            }
            return results;
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }
}
