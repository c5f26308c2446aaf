package lockstep.explorer.corpus.correct.executors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** invokeAll with a time limit cancels and interrupts what has not ended by then. */
public final class InvokeAllTimesOut {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Callable<Integer> stuck = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
            return 1;
        };
        List<Future<Integer>> futures = pool.invokeAll(List.of(stuck, stuck), 10, TimeUnit.MILLISECONDS);
        assert futures.get(0).isCancelled() && futures.get(1).isCancelled();
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
        assert interrupted.get() <= 2 : interrupted;
    }
}
