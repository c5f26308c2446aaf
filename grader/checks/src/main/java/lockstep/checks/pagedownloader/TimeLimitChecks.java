package lockstep.checks.pagedownloader;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.pagedownloader.Downloader;
import lockstep.pagedownloader.Page;
import lockstep.pagedownloader.Report;

/** What becomes of pages that take too long, and of their neighbours. */
class TimeLimitChecks {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final double SLACK = 0.5;
    private static final double HALF_AN_HOUR = 1_800;

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void a_hanging_page_is_given_up_when_its_time_is_over() throws InterruptedException {
        Web web = new Web().with("black-hole", Answer.after(Answer.FOR_EVER)).with("tar-pit", Answer.after(Answer.FOR_EVER));
        Downloader downloader = new Downloader(web, 2, LIMIT, 0);
        Stopwatch watch = new Stopwatch();
        Report report = downloader.download(Web.uris("black-hole", "tar-pit"));
        double seconds = watch.seconds();
        Web.requireEntries(report, "black-hole", "tar-pit");
        if (seconds > HALF_AN_HOUR) {
            throw Finding.wrongResult("hung", Math.round(seconds / 60)).because("one-hanging-page-hangs-all");
        } else if (seconds > 1 + SLACK && web.mostAtOnce() == 1) {
            throw Finding.wrongResult("one-after-the-other").because("sequential");
        } else if (seconds > 1 + SLACK) {
            throw Finding.wrongResult("limits-add-up", Math.round(seconds)).because("limits-add-up");
        }
        requireTimedOut(report, 0);
        requireTimedOut(report, 1);
    }

    private static void requireTimedOut(Report report, int place) {
        Page page = Web.entry(report, place);
        if (!(page instanceof Page.Failed failed) || !(failed.reason() instanceof TimeoutException)) {
            throw Finding.wrongResult("time-up-not-told", page.uri().getPath().substring(1), Web.told(page));
        }
    }

    @Check(points = 5)
    @Explore(threadsMayStay = true)
    void the_time_of_a_page_begins_with_its_attempt() throws InterruptedException {
        Web web = new Web().with("a", Answer.after(800)).with("b", Answer.after(800)).with("c", Answer.from(2, Answer.after(800), new IllegalStateException()));
        Report report = new Downloader(web, 1, LIMIT, 1).download(Web.uris("a", "b", "c"));
        Web.requireEntries(report, "a", "b", "c");
        for (int place = 0; place < report.pages().size(); place++) {
            Page page = Web.entry(report, place);
            if (page instanceof Page.Failed failed && failed.reason() instanceof TimeoutException) {
                throw Finding.wrongResult("waiting-was-counted", page.uri().getPath().substring(1)).because("time-counted-from-submit");
            }
            Web.requireFetched(report, place);
        }
    }

    @Check(points = 5)
    @Explore(threadsMayStay = true)
    void giving_up_a_page_never_touches_the_next_one() throws InterruptedException {
        Web web = new Web().with("black-hole", Answer.after(Answer.FOR_EVER)).with("just-in-time", Answer.justAt(LIMIT.toNanos()))
                .with("good", Answer.after(700));
        Downloader downloader = new Downloader(web, 1, LIMIT, 0);
        Report report = downloader.download(Web.uris("black-hole", "just-in-time", "good"));
        Web.requireEntries(report, "black-hole", "just-in-time", "good");
        requireTimedOut(report, 0);
        Page next = Web.entry(report, 2);
        if (next instanceof Page.Failed failed && failed.reason() instanceof InterruptedException) {
            throw Finding.wrongResult("interrupted-the-next").because("interrupt-hits-the-next-page");
        } else if (goesOn(web)) {
            throw Finding.wrongResult("place-kept").because("keeps-fetching-after-giving-up");
        }
        Web.requireFetched(report, 2);
    }

    /** Whether a fetch is still under way when one that was interrupted would long have ended. */
    private static boolean goesOn(Web web) throws InterruptedException {
        Thread.sleep(2 * LIMIT.toMillis());
        return web.underWay() > 0;
    }
}
