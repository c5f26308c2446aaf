package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.CountDownLatch;

/** join(millis) returns while the thread still waits; a later join() sees its result. */
public final class TimedJoin {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        int[] result = new int[1];
        Thread worker = new Thread(() -> {
            try {
                go.await();
                result[0] = 42;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        worker.start();
        worker.join(20);
        assert worker.isAlive();
        go.countDown();
        worker.join();
        assert !worker.isAlive();
        assert result[0] == 42 : result[0];
    }
}
