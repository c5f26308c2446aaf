package lockstep.pagedownloader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. Their clock is a virtual one: it moves only when
 * nobody can go on, so a page that takes an hour costs no time.
 */
class DownloaderSchedulesTest {

    private static final URI NEWS = URI.create("https://example.org/news");
    private static final URI WEATHER = URI.create("https://example.org/weather");

    @Explore
    void the_report_keeps_the_order_of_the_list() throws InterruptedException {
        Fetcher fetcher = page -> {
            Thread.sleep(page.equals(NEWS) ? 2_000 : 1_000);
            return "text of " + page;
        };
        Report report;
        try (Downloader downloader = new Downloader(fetcher, 2, Duration.ofMinutes(1), 0)) {
            report = downloader.download(List.of(NEWS, WEATHER, NEWS));
        }

        Page news = new Page.Fetched(NEWS, "text of " + NEWS);
        Page weather = new Page.Fetched(WEATHER, "text of " + WEATHER);
        assertEquals(List.of(news, weather, news), report.pages());
    }

    @Explore
    void a_page_that_never_answers_is_given_up_and_the_next_one_begins() throws InterruptedException {
        Fetcher fetcher = page -> {
            Thread.sleep(page.equals(NEWS) ? 3_600_000 : 1_000);
            return "sunny";
        };
        Report report;
        try (Downloader downloader = new Downloader(fetcher, 1, Duration.ofSeconds(5), 0)) {
            report = downloader.download(List.of(NEWS, WEATHER));
        }

        assertInstanceOf(Page.Failed.class, report.pages().get(0));
        assertEquals(new Page.Fetched(WEATHER, "sunny"), report.pages().get(1));
    }

    @Explore
    void a_page_that_fails_leaves_the_other_one_alone() throws InterruptedException {
        IOException missing = new IOException("no such page");
        Fetcher fetcher = page -> {
            if (page.equals(NEWS)) {
                throw missing;
            }
            return "sunny";
        };
        Report report;
        try (Downloader downloader = new Downloader(fetcher, 2, Duration.ofMinutes(1), 1)) {
            report = downloader.download(List.of(NEWS, WEATHER));
        }

        assertEquals(new Page.Failed(NEWS, missing), report.pages().get(0));
        assertEquals(new Page.Fetched(WEATHER, "sunny"), report.pages().get(1));
    }
}
