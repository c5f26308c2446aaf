package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** CallerRunsPolicy: a full pool makes the caller do the work; nothing is lost. */
public final class CallerRuns {
    public static void main(String[] args) throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1),
                new ThreadPoolExecutor.CallerRunsPolicy());
        AtomicInteger sum = new AtomicInteger();
        for (int i = 1; i <= 4; i++) {
            int item = i;
            pool.execute(() -> sum.addAndGet(item));
        }
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
        assert sum.get() == 10 : sum;
    }
}
