package lockstep.pagedownloader;

import java.net.URI;

/** What became of a page. */
public sealed interface Page {

    /** Where it is. */
    URI uri();

    /**
     * It is here.
     *
     * @param uri  where it is
     * @param text what the fetcher returned
     */
    record Fetched(URI uri, String text) implements Page { }

    /**
     * Every attempt at it failed.
     *
     * @param uri    where it is
     * @param reason what the fetcher threw in the last attempt; a {@link java.util.concurrent.TimeoutException} if that one's time was up
     */
    record Failed(URI uri, Throwable reason) implements Page { }

    /**
     * The download was interrupted before anything was settled.
     *
     * @param uri where it is
     */
    record Stopped(URI uri) implements Page { }
}
