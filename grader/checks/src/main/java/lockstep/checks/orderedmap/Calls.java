package lockstep.checks.orderedmap;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of {@code f} that take their time, counted. */
final class Calls {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicBoolean inCommonPool = new AtomicBoolean();

    /** A call that takes so many seconds, or fewer if it is interrupted. Time passes while nothing else can run. */
    <T> T slowly(int seconds, T result) {
        begun.incrementAndGet();
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        if (Thread.currentThread() instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool()) {
            inCommonPool.set(true);
        }
        pause(1_000 * seconds);
        running.decrementAndGet();
        return result;
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int begun() {
        return begun.get();
    }

    int running() {
        return running.get();
    }

    /** The most calls at the same time. */
    int most() {
        return most.get();
    }

    /** Whether one of them was made by the pool that the whole JVM shares. */
    boolean inCommonPool() {
        return inCommonPool.get();
    }
}
