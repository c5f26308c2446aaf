package lockstep.explorer.corpus.correct.forkjoin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/** A ManagedBlocker lets a pool of one run the task that the blocked one waits for. */
public final class BlockerInPool {
    private static final class Opened implements ForkJoinPool.ManagedBlocker {
        private final CountDownLatch latch = new CountDownLatch(1);

        @Override
        public boolean block() throws InterruptedException {
            latch.await();
            return true;
        }

        @Override
        public boolean isReleasable() {
            return latch.getCount() == 0;
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        Opened opened = new Opened();
        Future<Integer> waiting = pool.submit(() -> {
            ForkJoinPool.managedBlock(opened);
            return 4;
        });
        Future<?> opener = pool.submit(opened.latch::countDown);
        assert waiting.get() == 4;
        opener.get();
        pool.shutdown();
    }
}
