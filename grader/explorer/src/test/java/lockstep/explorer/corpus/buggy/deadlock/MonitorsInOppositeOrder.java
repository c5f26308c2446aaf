package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.atomic.AtomicInteger;

/** DEADLOCK: two threads take two monitors in opposite order. */
public final class MonitorsInOppositeOrder {
    public static void main(String[] args) throws InterruptedException {
        Object left = new Object();
        Object right = new Object();
        AtomicInteger done = new AtomicInteger();
        Thread first = new Thread(() -> both(left, right, done));
        Thread second = new Thread(() -> both(right, left, done));
        first.start();
        second.start();
        first.join();
        second.join();
        assert done.get() == 2 : done;
    }

    private static void both(Object outer, Object inner, AtomicInteger done) {
        synchronized (outer) {
            synchronized (inner) {
                done.incrementAndGet();
            }
        }
    }
}
