package lockstep.explorer.programs;

import java.util.concurrent.atomic.AtomicBoolean;

/** A spin lock that is not given back on one path. */
public final class SpinForEver {
    private static final AtomicBoolean HELD = new AtomicBoolean();
    private static int value;

    private SpinForEver() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(SpinForEver::raise, "first");
        Thread second = new Thread(SpinForEver::raise, "second");
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private static void raise() {
        while (!HELD.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        value++;
        if (value == 1) {
            return;
        }
        HELD.set(false);
    }
}
