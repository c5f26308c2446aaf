package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** LIVELOCK: a thread that holds a spin lock calls a method that takes it again. */
public final class SpinLockNotReentrant {
    private static final AtomicBoolean HELD = new AtomicBoolean();
    private static final AtomicInteger SIZE = new AtomicInteger();

    private static void lock() {
        while (!HELD.compareAndSet(false, true)) {
            Thread.yield();
        }
    }

    private static void add() {
        lock();
        if (SIZE.incrementAndGet() == 2) {
            clear();
        }
        HELD.set(false);
    }

    private static void clear() {
        lock();
        SIZE.set(0);
        HELD.set(false);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(SpinLockNotReentrant::add);
        Thread second = new Thread(SpinLockNotReentrant::add);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
