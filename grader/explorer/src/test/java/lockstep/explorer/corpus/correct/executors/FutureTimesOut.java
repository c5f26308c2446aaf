package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** get(time) on a task that waits ends in TimeoutException; later it gives the result. */
public final class FutureTimesOut {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        CountDownLatch go = new CountDownLatch(1);
        Future<String> future = pool.submit(() -> {
            go.await();
            return "done";
        });
        try {
            future.get(10, TimeUnit.MILLISECONDS);
            throw new AssertionError("no timeout");
        } catch (TimeoutException expected) {
            go.countDown();
        }
        assert future.get().equals("done");
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
