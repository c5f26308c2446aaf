package lockstep.pagedownloader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Downloads pages into a folder: {@code java -cp target/classes lockstep.pagedownloader.DownloadPages FOLDER URL…}
 *
 * <p>Shows how far it is on one line. Then tells what became of each page.
 */
public final class DownloadPages {

    private static final int AT_ONCE = 4;
    private static final Duration PER_PAGE = Duration.ofSeconds(20);
    private static final int RETRIES = 2;

    private DownloadPages() { }

    /** Downloads the pages whose addresses follow the folder's name. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            System.err.println("Give a folder and the addresses of pages: DownloadPages FOLDER URL…");
            return;
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<URI> pages = Stream.of(args).skip(1).map(URI::create).toList();
        Fetcher fetcher = new Progress(new HttpFetcher(), Set.copyOf(pages).size(), System.err);
        try (Downloader downloader = new Downloader(fetcher, AT_ONCE, PER_PAGE, RETRIES)) {
            Report report = downloader.download(pages);
            System.err.println();
            save(report, folder);
        }
    }

    private static void save(Report report, Path folder) throws IOException {
        int number = 0;
        for (Page page : report.pages()) {
            number++;
            System.out.println(save(page, folder.resolve("page-" + number + ".html")));
        }
    }

    private static String save(Page page, Path file) throws IOException {
        if (page instanceof Page.Fetched fetched) {
            Files.writeString(file, fetched.text());
            return page.uri() + " -> " + file;
        } else if (page instanceof Page.Failed failed) {
            return page.uri() + " failed: " + failed.reason();
        }
        return page.uri() + " was not settled";
    }
}
