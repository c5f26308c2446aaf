package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Latches: one opens for all, one counts the ends; timed await fails before and succeeds after. */
public final class StartGateAndEndGate {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(3);
        int[] results = new int[3];
        for (int i = 0; i < 3; i++) {
            int mine = i;
            new Thread(() -> {
                try {
                    start.await();
                    results[mine] = mine + 1;
                    end.countDown();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }).start();
        }
        assert !end.await(5, TimeUnit.MILLISECONDS);
        assert end.getCount() == 3;
        start.countDown();
        end.await();
        assert results[0] + results[1] + results[2] == 6;
        assert end.await(0, TimeUnit.SECONDS);
    }
}
