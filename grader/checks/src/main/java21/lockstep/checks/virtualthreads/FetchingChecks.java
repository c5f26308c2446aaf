package lockstep.checks.virtualthreads;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.virtualthreads.VirtualPages;

class FetchingChecks {

    @Check(points = 15)
    @Explore(schedules = 300)
    @Mistake(on = Verdict.DATA_RACE, key = "shared-array-list")
    void the_texts_are_in_the_order_of_the_pages() throws Exception {
        Site site = Site.taking(3, 1, 2);
        requireTexts(site.texts(), VirtualPages.fetchAll(site, site.pages(), 3));
        requireTexts(List.of(), VirtualPages.fetchAll(site, List.of(), 3));
    }

    private static void requireTexts(List<String> expected, List<String> texts) {
        if (expected.equals(texts)) {
            return;
        } else if (texts != null && texts.size() == expected.size() && new HashSet<>(texts).equals(new HashSet<>(expected))) {
            throw Finding.wrongResult("order-lost", expected, texts).because("completion-order");
        }
        throw Finding.wrongResult("wrong-texts", expected, texts);
    }

    @Check(points = 20)
    @Explore(schedules = 300)
    void every_page_has_a_virtual_thread_of_its_own() throws Exception {
        Site site = Site.taking(1, 1, 1, 1);
        VirtualPages.fetchAll(site, site.pages(), 2);
        if (site.fetches() != site.pages().size()) {
            throw Finding.wrongResult("wrong-number-of-fetches", site.pages().size(), site.fetches());
        } else if (site.threads().contains(Thread.currentThread())) {
            throw Finding.wrongResult("fetched-by-the-caller");
        } else if (!site.allVirtual()) {
            throw Finding.wrongResult("not-virtual").because("platform-threads");
        } else if (site.threads().size() < site.fetches()) {
            throw Finding.wrongResult("thread-shared", site.fetches(), site.threads().size()).because("pools-virtual-threads");
        }
    }

    @Check(points = 15)
    @Explore(schedules = 300)
    void no_more_pages_than_allowed_are_fetched_at_once() throws Exception {
        int allowed = 2;
        Site site = Site.taking(1, 1, 1, 1);
        VirtualPages.fetchAll(site, site.pages(), allowed);
        if (site.most() > allowed) {
            Finding tooMany = Finding.wrongResult("many-at-once", allowed, site.most());
            throw site.most() == site.pages().size() ? tooMany.because("no-limit") : tooMany;
        }
    }

    /** Two long pages and two short ones, two at a time: in whatever order they begin, it takes 12 seconds at most, as long as no place is idle. */
    @Check(points = 15)
    @Explore(schedules = 300)
    void no_place_stays_free_while_pages_wait() throws Exception {
        int allowed = 2;
        Site site = Site.taking(10, 1, 10, 1);
        long start = System.nanoTime();
        VirtualPages.fetchAll(site, site.pages(), allowed);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        if (site.most() == 1) {
            throw Finding.wrongResult("one-after-the-other", allowed).because("sequential");
        } else if (site.most() < allowed) {
            throw Finding.wrongResult("few-at-once", allowed, site.most());
        } else if (seconds >= 18) {
            throw Finding.wrongResult("place-stayed-free", allowed).because("in-batches");
        }
    }
}
