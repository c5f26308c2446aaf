package lockstep.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Fetches many pages at the same time, each in a virtual thread of its own. */
public final class VirtualPages {

    private VirtualPages() { }

    /** Fetches single pages. Several threads may use it at the same time. */
    @FunctionalInterface
    public interface Fetcher {

        /**
         * Fetches a page. Returns when its text is there, which may take any time. If the calling thread is interrupted meanwhile, it gives
         * up and soon throws an {@code InterruptedException}.
         *
         * @param page where the page is
         * @return its text, never {@code null}
         * @throws IOException          where there is no such page, or something went wrong on the way
         * @throws InterruptedException where the calling thread was interrupted
         */
        String fetch(URI page) throws IOException, InterruptedException;
    }

    /**
     * Fetches these pages, and returns their texts in the order of the list, whichever of them was there first. Each page is fetched once,
     * in a virtual thread that fetches this one page and no other. A list without pages is no special case.
     *
     * <p>Never more than {@code maxConcurrent} pages are being fetched at the same time. As long as pages wait for their turn, no place
     * stays free: when a page is done, the next one begins.
     *
     * <p>If the fetcher throws, be it an exception or an error, this method throws an {@code ExecutionException} whose cause is the very
     * object that the fetcher threw. Nobody needs the other pages any more then: once a fetch has failed and the fetches of all pages
     * before it in the list have ended, those under way are interrupted, and the others are left out. If one still begins while that
     * happens, it is interrupted as well.
     *
     * <p>If the calling thread is interrupted while it waits for pages, the same becomes of them.
     *
     * <p>When this method returns or throws, whatever it throws, no page is being fetched and none will be: the threads that it has started
     * have ended or are on their very last step.
     *
     * @param fetcher       fetches the pages
     * @param pages         the addresses; the list is only read
     * @param maxConcurrent how many pages may be fetched at the same time; at least 1
     * @return the texts, as many as there are pages and in the same order
     * @throws ExecutionException   if the fetcher has thrown; if it did so several times, with one of those as its cause
     * @throws InterruptedException if the calling thread is interrupted while it waits for pages
     */
    public static List<String> fetchAll(Fetcher fetcher, List<URI> pages, int maxConcurrent)
            throws InterruptedException, ExecutionException {
        // TODO 1: have each page fetched in a virtual thread of its own, never more than maxConcurrent at a time.
        // TODO 2: bring the texts, or the first failure, to the caller.
        // TODO 3: see to it that no page is being fetched after the call, whichever way it ends.
        throw new UnsupportedOperationException("TODO 1: have each page fetched in a virtual thread of its own");
    }
}
