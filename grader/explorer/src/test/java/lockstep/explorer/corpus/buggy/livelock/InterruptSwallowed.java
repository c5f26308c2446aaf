package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.atomic.AtomicInteger;

/** LIVELOCK: the loop asks isInterrupted(), but its sleep swallows the interrupt and clears the flag. */
public final class InterruptSwallowed {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger beats = new AtomicInteger();
        Thread heart = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    beats.incrementAndGet();
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    beats.decrementAndGet();
                }
            }
        });
        heart.start();
        heart.interrupt();
        heart.join();
    }
}
