package lockstep.checks.pagedownloader;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.pagedownloader.Downloader;
import lockstep.pagedownloader.Page;
import lockstep.pagedownloader.Report;
import lockstep.protocol.Verdict;

/** What the report tells. */
class DownloadChecks {

    private static final int ENOUGH = 10;

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    @Mistake(on = Verdict.DATA_RACE, key = "results-in-a-plain-map")
    void the_report_tells_of_each_page_in_the_order_of_the_list() throws InterruptedException {
        Web web = new Web().with("slow", Answer.after(2_000)).with("quick", Answer.after(1_000));
        Report report = new Downloader(web, 2, Web.PATIENT, 0).download(Web.uris("slow", "quick"));
        Web.requireEntries(report, "slow", "quick");
        Web.requireFetched(report, 0);
        Web.requireFetched(report, 1);
    }

    @Check(points = 5)
    @Explore(threadsMayStay = true)
    void a_page_that_stands_in_the_list_twice_is_fetched_once() throws InterruptedException {
        Web web = new Web().with("index", Answer.after(1_000)).with("news", Answer.after(1_000)).with("later", Answer.after(1_000));
        Downloader downloader = new Downloader(web, 2, Web.PATIENT, 0);
        Report report = downloader.download(Web.uris("index", "index", "news", "index"));
        int times = web.attempts("index");
        if (times > 1) {
            throw Finding.wrongResult("fetched-again", times).because("same-page-twice");
        }
        Web.requireEntries(report, "index", "index", "news", "index");
        for (int place = 0; place < report.pages().size(); place++) {
            Web.requireFetched(report, place);
        }
        Web.requireFetched(downloader.download(Web.uris("later")), 0);
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void a_page_that_fails_costs_no_other_page_anything() throws InterruptedException {
        IOException missing = new IOException("no such page");
        RuntimeException strange = new IllegalArgumentException("no such scheme");
        Error broken = new AssertionError("the fetcher is broken");
        Web web = new Web().with("missing", Answer.never(missing)).with("strange", Answer.never(strange)).with("broken", Answer.never(broken))
                .with("good", Answer.after(1_000));
        Report report = downloadInSpiteOf(List.of(missing, strange, broken), new Downloader(web, 2, Web.PATIENT, 0),
                Web.uris("missing", "strange", "broken", "good"));
        Web.requireEntries(report, "missing", "strange", "broken", "good");
        requireFailed(report, 0, missing);
        requireFailed(report, 1, strange);
        requireFailed(report, 2, broken);
        Web.requireFetched(report, 3);
    }

    private static Report downloadInSpiteOf(List<Throwable> failures, Downloader downloader, List<URI> pages) throws InterruptedException {
        try {
            return downloader.download(pages);
        } catch (RuntimeException | Error e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (failures.contains(cause)) {
                    Finding ends = Finding.wrongResult("failure-ends-the-download", cause.getClass().getSimpleName()).causedBy(e);
                    throw cause instanceof Error ? ends : ends.because("one-failure-aborts-all");
                }
            }
            throw e;
        }
    }

    private static void requireFailed(Report report, int place, Throwable reason) {
        Throwable told = requireFailed(report, place);
        if (told != reason) {
            throw Finding.wrongResult("other-reason", reason.getClass().getSimpleName(), told.getClass().getSimpleName());
        }
    }

    /** The reason that the report gives for a page that has failed. */
    static Throwable requireFailed(Report report, int place) {
        Page page = Web.entry(report, place);
        if (page instanceof Page.Failed failed) {
            return failed.reason();
        }
        throw Finding.wrongResult("failure-not-told", page.uri().getPath().substring(1), Web.told(page));
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void a_page_that_fails_is_tried_again_as_often_as_given() throws InterruptedException {
        int retries = 2;
        IOException failure = new IOException("no answer");
        List<Throwable> reasons = new CopyOnWriteArrayList<>();
        Web web = new Web().with("dead", attempt -> {
            IOException reason = new IOException("no answer to attempt " + attempt);
            reasons.add(reason);
            return attempt < ENOUGH ? Answer.never(reason).answer(attempt) : "text";
        }).with("moody", Answer.from(retries, Answer.after(0), failure))
                .with("third-time", Answer.from(retries + 1, Answer.after(0), failure));
        Report report = new Downloader(web, 2, Web.PATIENT, retries).download(Web.uris("dead", "moody", "third-time"));
        requireAttempts(web, "dead", retries + 1);
        requireAttempts(web, "moody", retries);
        requireAttempts(web, "third-time", retries + 1);
        Web.requireEntries(report, "dead", "moody", "third-time");
        requireLast(reasons, requireFailed(report, 0));
        Web.requireFetched(report, 1);
        Web.requireFetched(report, 2);
    }

    private static void requireLast(List<Throwable> reasons, Throwable told) {
        int attempt = reasons.indexOf(told) + 1;
        if (attempt == 0) {
            throw Finding.wrongResult("other-reason", "IOException", told.getClass().getSimpleName());
        } else if (attempt < reasons.size()) {
            throw Finding.wrongResult("earlier-reason", attempt, reasons.size());
        }
    }

    private static void requireAttempts(Web web, String name, int wanted) {
        int found = web.attempts(name);
        if (found >= ENOUGH) {
            throw Finding.wrongResult("no-end-of-attempts", name, wanted, found).because("retries-for-ever");
        } else if (found != wanted) {
            throw Finding.wrongResult("wrong-number-of-attempts", name, wanted, found);
        }
    }
}
