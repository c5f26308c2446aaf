package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** beforeExecute, afterExecute and terminated of a ThreadPoolExecutor subclass. */
public final class HooksOfThePool {
    private static final class Counting extends ThreadPoolExecutor {
        private final AtomicInteger before = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final CountDownLatch over = new CountDownLatch(1);

        Counting() {
            super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            before.incrementAndGet();
        }

        @Override
        protected void afterExecute(Runnable task, Throwable e) {
            if (e != null) {
                failed.incrementAndGet();
            }
        }

        @Override
        protected void terminated() {
            over.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        Counting pool = new Counting();
        AtomicInteger ran = new AtomicInteger();
        pool.execute(ran::incrementAndGet);
        pool.execute(ran::incrementAndGet);
        pool.execute(ran::incrementAndGet);
        pool.shutdown();
        pool.over.await();
        assert ran.get() == 3 && pool.before.get() == 3 && pool.failed.get() == 0 : ran;
    }
}
