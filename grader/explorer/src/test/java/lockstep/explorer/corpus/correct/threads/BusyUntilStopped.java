package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicLong;

/** Two threads count as fast as they can; the main thread sleeps, then stops one by a flag and the other by an interrupt. */
public final class BusyUntilStopped {
    private static final AtomicLong COUNT = new AtomicLong();
    private static volatile boolean stop;

    public static void main(String[] args) throws InterruptedException {
        Thread flagged = new Thread(() -> {
            while (!stop) {
                COUNT.incrementAndGet();
            }
        });
        flagged.start();
        Thread.sleep(1_000);
        stop = true;
        flagged.join();
        Thread interrupted = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                COUNT.incrementAndGet();
            }
        });
        interrupted.start();
        Thread.sleep(1_000);
        interrupted.interrupt();
        interrupted.join();
        assert COUNT.get() > 0;
    }
}
