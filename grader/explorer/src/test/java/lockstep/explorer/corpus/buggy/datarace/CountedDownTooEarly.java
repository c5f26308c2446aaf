package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.CountDownLatch;

/** DATA_RACE: the worker counts the latch down before it writes the result. */
public final class CountedDownTooEarly {
    private static int result;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            done.countDown();
            result = 7;
        });
        worker.start();
        done.await();
        assert result == 7 : result;
    }
}
