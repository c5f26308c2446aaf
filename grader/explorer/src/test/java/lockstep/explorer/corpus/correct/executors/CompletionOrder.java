package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** ExecutorCompletionService: take() gives each result once, in the order of their ends. */
public final class CompletionOrder {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
        CountDownLatch go = new CountDownLatch(1);
        service.submit(() -> {
            go.await();
            return 100;
        });
        service.submit(() -> 1);
        service.submit(() -> 2);
        int firstTwo = service.take().get() + service.take().get();
        assert firstTwo == 3 : firstTwo;
        assert service.poll() == null;
        go.countDown();
        assert service.take().get() == 100;
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
