package lockstep.checks.hitcounter;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.hitcounter.HitCounter;
import lockstep.protocol.Verdict;

class CountingChecks {

    static final String HOME = "/home";
    private static final String NEWS = "/news";

    @Check(points = 10)
    @Explore(schedules = 10)
    void each_counter_counts_its_own_hits_page_by_page() {
        HitCounter counter = new HitCounter();
        hitTwice(counter, HOME);
        counter.hit(NEWS);
        requireOneByOne(counter, HOME, 2, 3);
        requireOneByOne(counter, NEWS, 1, 3);
        requireOneByOne(counter, "/never-hit", 0, 3);
        requireOthersApart(counter);
        HitCounter unused = new HitCounter();
        if (unused.hits(HOME) != 0 || unused.total() != 0) {
            throw Finding.wrongResult("counter-not-new", unused.hits(HOME), unused.total()).because("static-fields-shared");
        }
    }

    /** Two names with one hash code. */
    private static void requireOthersApart(HitCounter counter) {
        counter.hit("/Aa");
        if (counter.hits("/BB") != 0) {
            throw Finding.wrongResult("hit-of-a-namesake", "/Aa", "/BB", counter.hits("/BB")).because("page-known-by-its-hash");
        }
    }

    @Check(points = 20)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_BOXED_VALUE, key = "locks-on-a-boxed-value")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.ALIKE, key = "new-lock-per-call")
    void no_hit_of_one_page_is_lost() throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread first = started("hitter-1", () -> hitTwice(counter, HOME));
        Thread second = started("hitter-2", () -> counter.hit(HOME));
        first.join();
        second.join();
        requireCounted(3, counter.hits(HOME), counter);
    }

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.OF_BOXED_VALUE, key = "locks-on-a-boxed-value")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    void hits_of_different_pages_do_not_disturb_each_other() throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread first = started("hitter-1", () -> counter.hit(HOME));
        Thread second = started("hitter-2", () -> counter.hit(NEWS));
        first.join();
        second.join();
        requireCounted(2, counter.hits(HOME) + counter.hits(NEWS), counter);
    }

    /** What must be so even if one thread is alone with the counter. */
    static void requireOneByOne(HitCounter counter, String page, long hits, long total) {
        if (counter.hits(page) != hits) {
            throw Finding.wrongResult("hits-one-by-one", page, hits, counter.hits(page));
        } else if (counter.total() != total) {
            throw Finding.wrongResult("total-one-by-one", total, counter.total());
        }
    }

    static Thread started(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.start();
        return thread;
    }

    private static void requireCounted(long expected, long hits, HitCounter counter) {
        if (hits != expected) {
            throw Finding.wrongResult("hits-of-two-threads", expected, hits);
        } else if (counter.total() != expected) {
            throw Finding.wrongResult("total-of-two-threads", expected, counter.total()).because("volatile-is-not-atomic");
        }
    }

    private static void hitTwice(HitCounter counter, String page) {
        counter.hit(page);
        counter.hit(page);
    }
}
