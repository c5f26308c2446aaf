package lockstep.pagedownloader;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The downloader at work: real pages, by HTTP, from a server on this machine. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RealPagesTest {

    private static final Duration PATIENT = Duration.ofMinutes(5);

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void every_kind_of_page_is_told_as_what_it_is() throws Exception {
        List<URI> uris = site.pages("plain", "moody", "moved", "missing", "torn");
        try (Downloader downloader = new Downloader(new HttpFetcher(), 3, PATIENT, 1)) {
            List<Page> pages = downloader.download(uris).pages();

            assertEquals(new Page.Fetched(uris.get(0), "plain"), pages.get(0));
            assertEquals(new Page.Fetched(uris.get(1), "moody"), pages.get(1));
            assertEquals(new Page.Fetched(uris.get(2), "plain"), pages.get(2));
            assertInstanceOf(IOException.class, assertInstanceOf(Page.Failed.class, pages.get(3)).reason());
            assertInstanceOf(IOException.class, assertInstanceOf(Page.Failed.class, pages.get(4)).reason());
        }
    }

    @Test
    void a_page_that_takes_its_time_holds_up_no_other_one() throws Exception {
        List<URI> uris = site.pages("hanging", "plain");
        try (Downloader downloader = new Downloader(new HttpFetcher(), 2, PATIENT, 0)) {
            FutureTask<Report> download = start(() -> downloader.download(uris));
            await().atMost(PATIENT).until(() -> site.asked("hanging") == 1 && site.asked("plain") == 1);
            site.release();

            assertEquals(List.of(new Page.Fetched(uris.get(0), "at last"), new Page.Fetched(uris.get(1), "plain")), download.get().pages());
        }
    }

    @Test
    void a_page_that_never_answers_is_given_up() throws Exception {
        try (Downloader downloader = new Downloader(new HttpFetcher(), 2, Duration.ofMillis(300), 1)) {
            FutureTask<Report> download = start(() -> downloader.download(site.pages("hanging")));
            await().atMost(PATIENT).until(download::isDone);

            Page.Failed page = assertInstanceOf(Page.Failed.class, download.get().pages().get(0));
            assertInstanceOf(TimeoutException.class, page.reason());
        }
    }

    @Test
    void an_interrupted_download_says_what_it_had_to_leave() throws Exception {
        List<URI> uris = site.pages("hanging");
        try (Downloader downloader = new Downloader(new HttpFetcher(), 2, PATIENT, 0)) {
            FutureTask<Report> download = new FutureTask<>(() -> downloader.download(uris));
            Thread owner = new Thread(download, "owner");
            owner.start();
            await().atMost(PATIENT).until(() -> site.asked("hanging") == 1);
            owner.interrupt();

            ExecutionException thrown = assertThrows(ExecutionException.class, download::get);
            Report report = assertInstanceOf(DownloadInterruptedException.class, thrown.getCause()).report();
            assertEquals(List.of(new Page.Stopped(uris.get(0))), report.pages());
        }
    }

    @Test
    void the_program_saves_the_pages(@TempDir Path folder) throws Exception {
        List<URI> uris = site.pages("plain", "missing", "moved");
        DownloadPages.main(new String[] {folder.toString(), uris.get(0).toString(), uris.get(1).toString(), uris.get(2).toString()});

        assertEquals("plain", Files.readString(folder.resolve("page-1.html")));
        assertFalse(Files.exists(folder.resolve("page-2.html")));
        assertEquals("plain", Files.readString(folder.resolve("page-3.html")));
    }

    private static FutureTask<Report> start(Callable<Report> download) {
        FutureTask<Report> task = new FutureTask<>(download);
        Thread thread = new Thread(task, "owner");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
