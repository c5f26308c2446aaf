package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.atomic.AtomicReference;

/** LIVELOCK: compareAndSet compares boxed numbers by identity; above 127 it never succeeds. */
public final class BoxedCompareAndSet {
    public static void main(String[] args) throws InterruptedException {
        AtomicReference<Integer> number = new AtomicReference<>(1000);
        Thread adder = new Thread(() -> {
            int old;
            do {
                old = number.get();
            } while (!number.compareAndSet(old, old + 1));
        });
        adder.start();
        adder.join();
        assert number.get() == 1001 : number;
    }
}
