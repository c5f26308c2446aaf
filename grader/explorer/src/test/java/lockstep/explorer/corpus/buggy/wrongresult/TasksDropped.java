package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: shutdownNow drops the tasks that still wait in the queue. */
public final class TasksDropped {
    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        AtomicInteger sum = new AtomicInteger();
        pool.execute(() -> sum.addAndGet(1));
        pool.execute(() -> sum.addAndGet(2));
        pool.shutdownNow();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        assert sum.get() == 3 : sum;
    }
}
