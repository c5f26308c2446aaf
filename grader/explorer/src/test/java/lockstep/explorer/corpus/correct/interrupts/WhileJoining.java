package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread that joins another is interrupted; the other one goes on. */
public final class WhileJoining {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Thread target = new Thread(() -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Thread joiner = new Thread(() -> {
            try {
                target.join();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
            }
        });
        target.start();
        joiner.start();
        joiner.interrupt();
        joiner.join();
        assert target.isAlive();
        go.countDown();
        target.join();
        assert interrupted.get() == 1 : interrupted;
    }
}
