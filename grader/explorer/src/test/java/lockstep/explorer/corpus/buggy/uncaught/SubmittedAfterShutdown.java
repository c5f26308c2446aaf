package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: a client submits while main shuts the pool down (RejectedExecutionException). */
public final class SubmittedAfterShutdown {
    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        AtomicInteger ran = new AtomicInteger();
        Thread client = new Thread(() -> {
            if (!pool.isShutdown()) {
                pool.execute(ran::incrementAndGet);
            }
        });
        client.start();
        pool.shutdown();
        client.join();
        assert ran.get() <= 1 : ran;
    }
}
