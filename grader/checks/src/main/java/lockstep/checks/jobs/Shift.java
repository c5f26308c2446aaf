package lockstep.checks.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.jobs.Jobs;

/** Tasks that take an hour of virtual time each, whatever happens, and how they fared. */
final class Shift {

    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger interrupts = new AtomicInteger();

    /** A task that returns its number. */
    int work(int number) {
        boolean over = false;
        while (!over) {
            try {
                Pause.millis(3_600_000);
                over = true;
            } catch (InterruptedException e) {
                interrupts.incrementAndGet();
            }
        }
        ended.incrementAndGet();
        return number;
    }

    /** Submits so many of them. */
    List<Future<Integer>> submit(Jobs jobs, int count) {
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            futures.add(present(jobs.submit(() -> work(number))));
        }
        return futures;
    }

    /** A submit returns something. */
    static Future<Integer> present(Future<Integer> future) {
        if (future == null) {
            throw Finding.wrongResult("no-future");
        }
        return future;
    }

    /** How many tasks have ended. */
    int ended() {
        return ended.get();
    }

    /** How many interrupts reached them. */
    int interrupts() {
        return interrupts.get();
    }
}
