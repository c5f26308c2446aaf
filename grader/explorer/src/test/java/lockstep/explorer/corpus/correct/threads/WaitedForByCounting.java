package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** Main waits until it is the last thread of its group; of many threads each counts several times. */
public final class WaitedForByCounting {
    private static final int THREADS = 20;
    private static final int TIMES = 3;

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static void main(String[] args) {
        for (int i = 0; i < THREADS; i++) {
            new Thread(WaitedForByCounting::count).start();
        }
        while (Thread.activeCount() > 1) {
            Thread.yield();
        }
        assert COUNT.get() == THREADS * TIMES;
    }

    private static void count() {
        for (int i = 0; i < TIMES; i++) {
            COUNT.incrementAndGet();
        }
    }
}
