package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Maps the elements of a list. Results are taken as they come, so a failure is heard of at once, and put in order afterwards. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(parallelism);
        try {
            CompletionService<B> running = new ExecutorCompletionService<>(pool);
            List<Future<B>> inOrder = new ArrayList<>();
            for (A element : in) {
                inOrder.add(running.submit(() -> f.apply(element)));
            }
            Map<Future<B>, B> results = new HashMap<>();
            for (int i = 0; i < in.size(); i++) {
                Future<B> next = running.take();
                results.put(next, next.get());
            }
            List<B> sorted = new ArrayList<>();
            inOrder.forEach(future -> sorted.add(results.get(future)));
            return sorted;
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }
}
