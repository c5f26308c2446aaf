package lockstep.pagedownloader;

import java.io.IOException;
import java.net.URI;

/** Fetches single pages. Several threads may use it at the same time. */
@FunctionalInterface
public interface Fetcher {

    /**
     * Fetches a page. Returns when its text is there, which may take any time. If the calling thread is interrupted meanwhile, it gives up
     * and soon throws an {@code InterruptedException}.
     *
     * @param page where the page is
     * @return its text, never {@code null}
     * @throws IOException          where there is no such page, or something went wrong on the way
     * @throws InterruptedException where the calling thread was interrupted; its interrupt status is cleared then
     */
    String fetch(URI page) throws IOException, InterruptedException;
}
