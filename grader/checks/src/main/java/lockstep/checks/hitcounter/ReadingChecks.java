package lockstep.checks.hitcounter;

import static lockstep.checks.hitcounter.CountingChecks.HOME;
import static lockstep.checks.hitcounter.CountingChecks.requireOneByOne;
import static lockstep.checks.hitcounter.CountingChecks.started;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.hitcounter.HitCounter;
import lockstep.protocol.Verdict;

class ReadingChecks {

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_BOXED_VALUE, key = "locks-on-a-boxed-value")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "lock-on-write-only")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_CLASS_AND_INSTANCE, key = "static-and-instance-lock")
    void a_page_can_be_read_while_hits_are_counted() throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread hitter = started("hitter-1", () -> counter.hit(HOME));
        Thread reader = started("reader-1", () -> {
            long first = counter.hits(HOME);
            long second = counter.hits(HOME);
            if (first < 0 || second < first || second > 1) {
                throw Finding.wrongResult("hits-while-counting", first, second);
            }
        });
        hitter.join();
        reader.join();
    }

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_BOXED_VALUE, key = "locks-on-a-boxed-value")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "lock-on-write-only")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_CLASS_AND_INSTANCE, key = "static-and-instance-lock")
    void the_total_is_the_sum_of_the_pages_at_every_moment() throws InterruptedException {
        HitCounter counter = new HitCounter();
        Seen seen = new Seen();
        Thread hitter = started("hitter-1", () -> counter.hit(HOME));
        Thread reader = started("reader-1", () -> seen.lookAt(counter));
        hitter.join();
        reader.join();
        requireOneByOne(counter, HOME, 1, 1);
        seen.requireTogether();
    }

    /** Nobody makes anything new here: the page has been hit before. The numbers are not told apart by more than one hit. */
    @Check(points = 5)
    @Explore
    void the_total_is_the_sum_of_pages_that_are_known_too() throws InterruptedException {
        HitCounter counter = new HitCounter();
        counter.hit(HOME);
        Seen seen = new Seen();
        Thread hitter = started("hitter-1", () -> counter.hit(HOME));
        Thread reader = started("reader-1", () -> seen.lookAt(counter));
        hitter.join();
        reader.join();
        requireOneByOne(counter, HOME, 2, 2);
        if (seen.total < seen.before || seen.total > seen.after) {
            throw Finding.wrongResult("total-apart-from-known-page", seen.before, seen.total, seen.after);
        }
    }

    /** The two numbers, the page's before and after the total. */
    private static final class Seen {
        private long before;
        private long total;
        private long after;

        void lookAt(HitCounter counter) {
            before = counter.hits(HOME);
            total = counter.total();
            after = counter.hits(HOME);
        }

        void requireTogether() {
            if (total < before) {
                throw Finding.wrongResult("total-behind-the-pages", before, total).because("two-locks-one-invariant");
            } else if (total > after) {
                throw Finding.wrongResult("total-ahead-of-the-pages", total, after).because("two-locks-one-invariant");
            }
        }
    }
}
