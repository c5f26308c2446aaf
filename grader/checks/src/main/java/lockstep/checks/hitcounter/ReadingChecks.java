package lockstep.checks.hitcounter;

import static lockstep.checks.hitcounter.CountingChecks.HOME;
import static lockstep.checks.hitcounter.CountingChecks.requireOneByOne;
import static lockstep.checks.hitcounter.CountingChecks.started;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.hitcounter.HitCounter;

class ReadingChecks {

    @Check(points = 15)
    @Explore
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

    @Check(points = 20)
    @Explore
    void the_total_is_the_sum_of_the_pages_at_every_moment() throws InterruptedException {
        HitCounter counter = new HitCounter();
        counter.hit(HOME);
        requireOneByOne(counter, HOME, 1, 1);
        Thread hitter = started("hitter-1", () -> counter.hit(HOME));
        Thread reader = started("reader-1", () -> {
            long before = counter.hits(HOME);
            long total = counter.total();
            long after = counter.hits(HOME);
            requireBetween(before, total, after);
        });
        hitter.join();
        reader.join();
    }

    private static void requireBetween(long before, long total, long after) {
        if (total < before) {
            throw Finding.wrongResult("total-behind-the-pages", before, total).because("two-locks-one-invariant");
        } else if (total > after) {
            throw Finding.wrongResult("total-ahead-of-the-pages", total, after).because("two-locks-one-invariant");
        }
    }
}
