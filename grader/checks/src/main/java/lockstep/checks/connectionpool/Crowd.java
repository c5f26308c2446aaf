package lockstep.checks.connectionpool;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Finding;
import lockstep.check.Pause;

/** Tasks that take a second each, and how many of them run at the same time. */
final class Crowd {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** A task that takes a second, whatever happens, and returns this number. */
    int stay(int number) {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            Pause.millis(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.decrementAndGet();
        return number;
    }

    /** The most tasks that ever ran at the same time. */
    int most() {
        return most.get();
    }

    /** What to throw where more of them ran at the same time than there are places. */
    void requireAtMost(int places) {
        if (most() > places) {
            throw Finding.wrongResult("too-many-at-once", most(), places);
        }
    }
}
