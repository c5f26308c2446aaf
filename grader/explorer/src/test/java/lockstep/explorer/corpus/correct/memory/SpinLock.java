package lockstep.explorer.corpus.correct.memory;

import java.util.concurrent.atomic.AtomicBoolean;

/** A test-and-test-and-set lock over AtomicBoolean guards a plain counter. */
public final class SpinLock {
    private final AtomicBoolean held = new AtomicBoolean();
    private int count;

    private void raise() {
        while (held.get() || !held.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        count++;
        held.set(false);
    }

    public static void main(String[] args) throws InterruptedException {
        SpinLock counter = new SpinLock();
        Thread first = new Thread(counter::raise);
        Thread second = new Thread(counter::raise);
        first.start();
        second.start();
        counter.raise();
        first.join();
        second.join();
        assert counter.count == 3 : counter.count;
    }
}
