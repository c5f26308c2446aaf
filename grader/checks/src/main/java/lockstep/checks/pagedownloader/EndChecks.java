package lockstep.checks.pagedownloader;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.pagedownloader.DownloadInterruptedException;
import lockstep.pagedownloader.Downloader;
import lockstep.pagedownloader.Page;
import lockstep.pagedownloader.Report;
import lockstep.protocol.Verdict;

/** How a download ends early, and how a downloader ends. */
class EndChecks {

    private static final long SOON = 2_500;

    @Check(points = 10)
    @Explore(schedules = 500, threadsMayStay = true)
    void an_interrupt_ends_the_download_and_loses_nothing() throws Exception {
        Web web = slow(new Web().with("missing", Answer.never(new IOException("no such page"))).with("quick", Answer.after(1_000)), "slow");
        Report report = reportAfterInterrupt(new Downloader(web, 3, Web.PATIENT, 1), "missing", "quick", "slow");
        DownloadChecks.requireFailed(report, 0);
        Web.requireFetched(report, 1);
        requireStopped(report, 2);
        requireAtRest(web, "slow");
        Web other = slow(slow(new Web(), "one"), "other");
        Report ofWaiting = reportAfterInterrupt(new Downloader(other, 1, Web.PATIENT, 0), "one", "other");
        requireStopped(ofWaiting, 0);
        requireStopped(ofWaiting, 1);
        requireAtRest(other, "one", "other");
    }

    private static Web slow(Web web, String name) {
        return web.with(name, Answer.after(20_000));
    }

    /** The download is interrupted after two seconds. */
    private static Report reportAfterInterrupt(Downloader downloader, String... pages) throws Exception {
        FutureTask<Report> download = new FutureTask<>(() -> reportOfInterrupted(() -> downloader.download(Web.uris(pages))));
        Thread owner = new Thread(download, "owner");
        owner.start();
        Thread.sleep(2_000);
        owner.interrupt();
        owner.join(SOON);
        if (owner.isAlive()) {
            throw Finding.wrongResult("interrupt-ignored");
        }
        Report report = result(download);
        Web.requireEntries(report, pages);
        return report;
    }

    private static Report result(Future<Report> download) throws Exception {
        try {
            return download.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    private static Report reportOfInterrupted(Callable<Report> download) throws Exception {
        try {
            download.call();
        } catch (DownloadInterruptedException e) {
            return e.report();
        } catch (InterruptedException e) {
            throw Finding.wrongResult("results-lost").because("loses-results-when-interrupted");
        }
        throw Finding.wrongResult("interrupt-hidden");
    }

    private static void requireStopped(Report report, int place) {
        Page page = Web.entry(report, place);
        if (!(page instanceof Page.Stopped)) {
            throw Finding.wrongResult("not-stopped", page.uri().getPath().substring(1), Web.told(page));
        }
    }

    /** Waits until any page would have been fetched. */
    private static void requireAtRest(Web web, String... names) throws InterruptedException {
        Thread.sleep(90_000);
        for (String name : names) {
            if (web.completed(name)) {
                throw Finding.wrongResult("fetched-on", name);
            }
        }
    }

    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.THREAD_LEAK, key = "leaves-threads-behind")
    void close_leaves_no_thread_behind() throws InterruptedException {
        new Downloader(new Web(), 2, Web.PATIENT, 0).close();
        Downloader twice = used(1);
        twice.close();
        twice.close();
        Downloader once = used(2);
        Thread.currentThread().interrupt();
        once.close();
        if (!Thread.interrupted()) {
            throw Finding.wrongResult("interrupt-lost");
        }
    }

    /** A downloader that has just given up a page. */
    private static Downloader used(int parallelism) throws InterruptedException {
        Web web = new Web().with("black-hole", Answer.after(Answer.FOR_EVER)).with("good", Answer.after(500));
        Downloader downloader = new Downloader(web, parallelism, Duration.ofSeconds(1), 0);
        downloader.download(Web.uris("black-hole", "good"));
        return downloader;
    }
}
