package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A thread that interrupts itself: wait, sleep, join and take throw at once; interrupted() clears. */
public final class BeforeBlocking {
    private static int thrown;

    private interface Blocking {
        void run() throws InterruptedException;
    }

    private static void expectInterrupt(Blocking call) {
        Thread.currentThread().interrupt();
        try {
            call.run();
            throw new AssertionError("not interrupted");
        } catch (InterruptedException e) {
            thrown++;
            assert !Thread.currentThread().isInterrupted();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread other = new Thread(() -> {
            expectInterrupt(() -> {
                synchronized (lock) {
                    lock.wait();
                }
            });
            expectInterrupt(() -> Thread.sleep(1_000));
            expectInterrupt(() -> Thread.currentThread().join());
            expectInterrupt(() -> new LinkedBlockingQueue<String>().take());
            expectInterrupt(() -> new Semaphore(1).acquire());
        });
        other.start();
        other.join();
        assert thrown == 5 : thrown;
        Thread.currentThread().interrupt();
        assert Thread.interrupted();
        assert !Thread.interrupted();
    }
}
