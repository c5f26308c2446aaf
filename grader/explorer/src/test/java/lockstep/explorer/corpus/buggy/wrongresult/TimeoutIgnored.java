package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: await(time) returns false and nobody looks at that. */
public final class TimeoutIgnored {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger result = new AtomicInteger();
        Thread worker = new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            result.set(5);
            done.countDown();
        });
        worker.start();
        done.await(10, TimeUnit.MILLISECONDS);
        assert result.get() == 5 : result;
        worker.join();
    }
}
