package lockstep.checks.pagedownloader;

import java.io.IOException;
import java.net.URI;
import java.util.List;
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
        Web web = new Web().with("index", Answer.after(1_000)).with("news", Answer.after(1_000));
        Report report = new Downloader(web, 2, Web.PATIENT, 0).download(Web.uris("index", "index", "news", "index"));
        int times = web.attempts("index");
        if (times > 1) {
            throw Finding.wrongResult("fetched-again", times).because("same-page-twice");
        }
        Web.requireEntries(report, "index", "index", "news", "index");
        for (int place = 0; place < report.pages().size(); place++) {
            Web.requireFetched(report, place);
        }
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void a_page_that_fails_costs_no_other_page_anything() throws InterruptedException {
        IOException missing = new IOException("no such page");
        RuntimeException strange = new IllegalArgumentException("no such scheme");
        Web web = new Web().with("missing", Answer.from(ENOUGH, Answer.after(0), missing)).with("strange", Answer.from(ENOUGH, Answer.after(0), strange))
                .with("good", Answer.after(1_000));
        Report report = downloadInSpiteOf(List.of(missing, strange), new Downloader(web, 2, Web.PATIENT, 0), Web.uris("missing", "strange", "good"));
        Web.requireEntries(report, "missing", "strange", "good");
        requireFailed(report, 0, missing);
        requireFailed(report, 1, strange);
        Web.requireFetched(report, 2);
    }

    private static Report downloadInSpiteOf(List<Exception> failures, Downloader downloader, List<URI> pages) throws InterruptedException {
        try {
            return downloader.download(pages);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (failures.contains(cause)) {
                    throw Finding.wrongResult("failure-ends-the-download", cause.getClass().getSimpleName()).because("one-failure-aborts-all").causedBy(e);
                }
            }
            throw e;
        }
    }

    private static void requireFailed(Report report, int place, Exception reason) {
        Page page = Web.entry(report, place);
        if (!(page instanceof Page.Failed failed)) {
            throw Finding.wrongResult("failure-not-told", page.uri().getPath().substring(1), Web.told(page));
        } else if (failed.reason() != reason) {
            throw Finding.wrongResult("other-reason", reason.getClass().getSimpleName(), failed.reason().getClass().getSimpleName());
        }
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void a_page_that_fails_is_tried_again_as_often_as_given() throws InterruptedException {
        int retries = 2;
        IOException failure = new IOException("no answer");
        Web web = new Web().with("dead", Answer.from(ENOUGH, Answer.after(0), failure)).with("moody", Answer.from(retries, Answer.after(0), failure))
                .with("third-time", Answer.from(retries + 1, Answer.after(0), failure));
        Report report = new Downloader(web, 2, Web.PATIENT, retries).download(Web.uris("dead", "moody", "third-time"));
        requireAttempts(web, "dead", retries + 1);
        requireAttempts(web, "moody", retries);
        requireAttempts(web, "third-time", retries + 1);
        Web.requireEntries(report, "dead", "moody", "third-time");
        requireFailed(report, 0, failure);
        Web.requireFetched(report, 1);
        Web.requireFetched(report, 2);
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
