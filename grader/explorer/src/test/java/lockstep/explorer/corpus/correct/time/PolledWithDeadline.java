package lockstep.explorer.corpus.correct.time;

import java.util.concurrent.TimeUnit;

/** A poll with sleeps between and a generous deadline sees a volatile flag in time. */
public final class PolledWithDeadline {
    private static volatile boolean done;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            try {
                Thread.sleep(7);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            done = true;
        });
        worker.start();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!done && System.nanoTime() < deadline) {
            Thread.sleep(2);
        }
        assert done;
        worker.join();
    }
}
