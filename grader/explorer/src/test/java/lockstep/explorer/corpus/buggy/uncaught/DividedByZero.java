package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: the divisor is checked in one read of an AtomicInteger and used in the next. */
public final class DividedByZero {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger workers = new AtomicInteger(1);
        Thread leaver = new Thread(workers::decrementAndGet);
        leaver.start();
        if (workers.get() > 0) {
            int share = 100 / workers.get();
            assert share == 100 : share;
        }
        leaver.join();
    }
}
