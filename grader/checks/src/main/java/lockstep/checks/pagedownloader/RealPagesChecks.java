package lockstep.checks.pagedownloader;

import java.time.Duration;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Scene;
import lockstep.pagedownloader.Downloader;
import lockstep.pagedownloader.HttpFetcher;
import lockstep.pagedownloader.Page;
import lockstep.pagedownloader.Report;

/** The downloader on a real network. */
class RealPagesChecks {

    private static final Duration NO_MATTER = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    /** Both have a thread that waits in the network, which looks like one that runs. They come into being before the scene and do not count. */
    private final Site site = Site.open();
    private final HttpFetcher fetcher = new HttpFetcher();

    @Check(points = 5)
    void pages_of_a_real_server_are_downloaded(Scene scene) throws InterruptedException {
        scene.atEnd(site::close);
        try (Downloader downloader = new Downloader(fetcher, 2, NO_MATTER, 1)) {
            requireAll(downloader.download(site.pages("slow", "plain", "moody", "moved", "torn")));
        }
        try (Downloader downloader = new Downloader(fetcher, 2, SHORT, 0)) {
            requireGivenUp(downloader.download(site.pages("hanging")));
        }
    }

    private static void requireAll(Report report) {
        List<String> wanted = List.of("slow", "plain", "moody", "new place");
        if (report.pages().size() != wanted.size() + 1) {
            throw Finding.wrongResult("wrong-number-of-entries", wanted.size() + 1, report.pages().size());
        }
        for (int place = 0; place < wanted.size(); place++) {
            requireText(report.pages().get(place), wanted.get(place));
        }
        Page torn = report.pages().get(wanted.size());
        if (!(torn instanceof Page.Failed)) {
            throw Finding.wrongResult("torn-not-told", Web.told(torn));
        }
    }

    private static void requireText(Page page, String wanted) {
        if (!(page instanceof Page.Fetched fetched)) {
            throw Finding.wrongResult("real-not-fetched", page.uri().getPath(), Web.told(page));
        } else if (fetched.text().equals("alone")) {
            throw Finding.wrongResult("slow-alone");
        } else if (!fetched.text().equals(wanted)) {
            throw Finding.wrongResult("real-other-text", page.uri().getPath(), wanted, fetched.text());
        }
    }

    private static void requireGivenUp(Report report) {
        Page page = report.pages().get(0);
        if (!(page instanceof Page.Failed)) {
            throw Finding.wrongResult("real-hung", Web.told(page)).because("one-hanging-page-hangs-all");
        }
    }
}
