package lockstep.explorer.corpus.correct.executors;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** shutdownNow interrupts the running task and returns the waiting ones; later ones are rejected. */
public final class ShutdownNowReturnsQueued {
    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        CountDownLatch running = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        pool.execute(() -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        pool.execute(() -> interrupted.set(false));
        running.await();
        List<Runnable> waiting = pool.shutdownNow();
        assert waiting.size() == 1 : waiting;
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
        assert interrupted.get();
        try {
            pool.execute(() -> interrupted.set(false));
            throw new AssertionError("not rejected");
        } catch (RejectedExecutionException expected) {
            assert pool.getCompletedTaskCount() == 1;
        }
    }
}
