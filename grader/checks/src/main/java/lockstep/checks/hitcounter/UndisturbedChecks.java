package lockstep.checks.hitcounter;

import static lockstep.checks.hitcounter.CountingChecks.HOME;
import static lockstep.checks.hitcounter.CountingChecks.requireOneByOne;
import static lockstep.checks.hitcounter.CountingChecks.started;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.hitcounter.HitCounter;
import lockstep.protocol.Verdict;

class UndisturbedChecks {

    @Check(points = 10)
    @Explore(schedules = 100)
    @Mistake(on = Verdict.DEADLOCK, key = "locks-on-the-page")
    void a_page_is_known_by_its_name_alone() throws InterruptedException {
        HitCounter counter = new HitCounter();
        String sameName = new String(HOME);
        synchronized (HOME) {
            synchronized (sameName) {
                started("hitter-1", () -> counter.hit(sameName)).join();
            }
        }
        requireOneByOne(counter, HOME, 1, 1);
    }

    @Check(points = 5)
    @Explore(schedules = 100)
    void an_interrupted_thread_counts_all_the_same() throws InterruptedException {
        HitCounter counter = new HitCounter();
        counter.hit(HOME);
        requireOneByOne(counter, HOME, 1, 1);
        started("hitter-1", () -> {
            Thread.currentThread().interrupt();
            counter.hit(HOME);
            requireCountedInSpite(counter);
            if (!Thread.currentThread().isInterrupted()) {
                throw Finding.wrongResult("interrupt-status-lost");
            }
        }).join();
        requireCountedInSpite(counter);
    }

    private static void requireCountedInSpite(HitCounter counter) {
        if (counter.hits(HOME) != 2 || counter.total() != 2) {
            throw Finding.wrongResult("hit-of-interrupted-thread", counter.hits(HOME), counter.total()).because("hit-dropped-on-interrupt");
        }
    }
}
