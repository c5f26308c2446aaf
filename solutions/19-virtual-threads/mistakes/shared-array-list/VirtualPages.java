package lockstep.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

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
        Semaphore places = new Semaphore(maxConcurrent);
        List<String> texts = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            try {
                for (URI page : pages) {
                    futures.add(executor.submit(() -> texts.add(fetchOne(fetcher, page, places))));
                }
                for (Future<?> future : futures) {
                    future.get();
                }
            } finally {
                executor.shutdownNow();
            }
        }
        return texts;
    }

    private static String fetchOne(Fetcher fetcher, URI page, Semaphore places) throws IOException, InterruptedException {
        places.acquire();
        try {
            return fetcher.fetch(page);
        } finally {
            places.release();
        }
    }
}
