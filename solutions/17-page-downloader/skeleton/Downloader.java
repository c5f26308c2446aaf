package lockstep.pagedownloader;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Downloads pages, several at a time.
 *
 * <p>At most as many pages as the given number are being fetched at the same time. As long as pages wait for their turn, no place stays
 * free: when a page is done, the next one begins.
 *
 * <p>One thread at a time may use a downloader. The fetcher is called from as many threads as it takes.
 */
public final class Downloader implements AutoCloseable {

    /**
     * A downloader that does nothing yet.
     *
     * @param fetcher     fetches the pages
     * @param parallelism how many pages are fetched at the same time; at least 1
     * @param perPage     how long one attempt at a page may take, counted from the moment at which it begins
     * @param retries     how many more attempts a page gets when the first one has failed; 0 for none
     */
    public Downloader(Fetcher fetcher, int parallelism, Duration perPage, int retries) {
        // TODO 1: keep or make what download needs.
        throw new UnsupportedOperationException("TODO 1: make everything ready for downloads");
    }

    /**
     * Fetches these pages, and returns when it is settled what became of each: it was {@link Page.Fetched fetched}, or all attempts at it
     * {@link Page.Failed failed}. The report tells of each page in the order of the list. An address that stands in the list several times
     * is fetched once; the report has it at each of its places.
     *
     * <p>An attempt fails when the fetcher throws, whatever it throws, or when its time is up. In the second case the thread that fetches
     * the page is interrupted, so that the fetcher gives up. Giving up one page never touches another one: neither is another page's fetch
     * interrupted, nor does the page that was given up keep its place. A page that has failed gets another attempt, until one succeeds or
     * none is left. Other pages lose nothing by that.
     *
     * <p>An interrupt of the calling thread ends the download. It does not wait for pages then, and none is fetched to its end any more:
     * what is under way is interrupted. What is there by then is not lost: the exception brings it along.
     *
     * @param pages the addresses
     * @return what became of each page; none of them is {@link Page.Stopped}
     * @throws DownloadInterruptedException where the calling thread was interrupted; its report has every page that was fetched or had
     *         failed by then, and all others as {@link Page.Stopped}
     * @throws InterruptedException in no other case
     */
    public Report download(List<URI> pages) throws InterruptedException {
        // TODO 2: fetch the pages, several at a time, and report what became of each.
        throw new UnsupportedOperationException("TODO 2: fetch the pages and report what became of them");
    }

    /**
     * Leaves no thread behind: when it returns, all threads that this downloader has started have ended or are on their very last step.
     * Is called when no download is under way, and waits only for pages that were given up and are just ending. Calling it again does
     * nothing.
     *
     * <p>An interrupt does not keep it from that. If the calling thread is interrupted before or meanwhile, its interrupt status is set
     * when {@code close} returns.
     */
    @Override
    public void close() {
        // TODO 3: end the threads.
        throw new UnsupportedOperationException("TODO 3: end the threads");
    }
}
