package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.atomic.AtomicBoolean;

/** LIVELOCK: an early return leaves a spin lock taken; the next thread spins for ever. */
public final class SpinLockKeptOnReturn {
    private static final AtomicBoolean HELD = new AtomicBoolean();
    private static int value;

    private static void raise() {
        while (!HELD.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        if (value > 0) {
            return;
        }
        value++;
        HELD.set(false);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(SpinLockKeptOnReturn::raise);
        Thread second = new Thread(SpinLockKeptOnReturn::raise);
        Thread third = new Thread(SpinLockKeptOnReturn::raise);
        first.start();
        second.start();
        third.start();
        first.join();
        second.join();
        third.join();
    }
}
