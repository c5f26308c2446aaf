package lockstep.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fetches many pages at the same time, each in a virtual thread of its own. */
public final class VirtualPages {

    private VirtualPages() { }

    /** Fetches single pages. Several threads may use it at the same time. */
    @FunctionalInterface
    public interface Fetcher {

        /** Fetches a page. */
        String fetch(URI page) throws IOException, InterruptedException;
    }

    /** Fetches these pages, and returns their texts in the order of the list. */
    public static List<String> fetchAll(Fetcher fetcher, List<URI> pages, int maxConcurrent)
            throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> futures = new ArrayList<>();
            try {
                for (URI page : pages) {
                    futures.add(executor.submit(() -> fetcher.fetch(page)));
                }
                List<String> texts = new ArrayList<>();
                for (Future<String> future : futures) {
                    texts.add(future.get());
                }
                return texts;
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
