package lockstep.pagedownloader;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Downloads pages, several at a time. */
public final class Downloader implements AutoCloseable {

    private final Fetcher fetcher;
    private final Duration perPage;
    private final int retries;
    private final ExecutorService pages;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    public Downloader(Fetcher fetcher, int parallelism, Duration perPage, int retries) {
        this.fetcher = fetcher;
        this.perPage = perPage;
        this.retries = retries;
        pages = Executors.newFixedThreadPool(parallelism);
    }

    public Report download(List<URI> uris) throws InterruptedException {
        Map<URI, Page> settled = new HashMap<>();
        List<URI> missing = new ArrayList<>(new LinkedHashSet<>(uris));
        for (int round = 0; round <= retries && !missing.isEmpty(); round++) {
            Map<URI, Future<String>> begun = new LinkedHashMap<>();
            missing.forEach(uri -> begun.put(uri, submit(uri)));
            try {
                for (URI uri : begun.keySet()) {
                    settled.put(uri, page(uri, begun.get(uri)));
                }
            } catch (InterruptedException e) {
                begun.values().forEach(fetch -> fetch.cancel(true));
                settled.values().removeIf(page -> missing.contains(page.uri()) && page instanceof Page.Failed);
                throw new DownloadInterruptedException(report(uris, settled));
            }
            missing.removeIf(uri -> settled.get(uri) instanceof Page.Fetched);
        }
        return report(uris, settled);
    }

    private Future<String> submit(URI uri) {
        Future<String> fetch = pages.submit(() -> fetcher.fetch(uri));
        timer.schedule(() -> fetch.cancel(true), perPage.toMillis(), TimeUnit.MILLISECONDS);
        return fetch;
    }

    private static Page page(URI uri, Future<String> fetch) throws InterruptedException {
        try {
            return new Page.Fetched(uri, fetch.get());
        } catch (ExecutionException e) {
            return new Page.Failed(uri, e.getCause());
        } catch (CancellationException e) {
            return new Page.Failed(uri, new TimeoutException());
        }
    }

    private static Report report(List<URI> uris, Map<URI, Page> settled) {
        return new Report(uris.stream().map(uri -> settled.getOrDefault(uri, new Page.Stopped(uri))).toList());
    }

    @Override
    public void close() {
        pages.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pages.awaitTermination(1, TimeUnit.DAYS);
                timer.shutdownNow();
                ended = ended && timer.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
