package lockstep.pagedownloader;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Downloads pages, several at a time. */
public final class Downloader implements AutoCloseable {

    private final Fetcher fetcher;
    private final Duration perPage;
    private final int retries;
    private final ExecutorService pages;
    private final ExecutorService attempts;

    public Downloader(Fetcher fetcher, int parallelism, Duration perPage, int retries) {
        this.fetcher = fetcher;
        this.perPage = perPage;
        this.retries = retries;
        pages = Executors.newFixedThreadPool(parallelism);
        attempts = Executors.newFixedThreadPool(parallelism);
    }

    public Report download(List<URI> uris) throws InterruptedException {
        Map<URI, Page> settled = new ConcurrentHashMap<>();
        List<Future<?>> begun = new ArrayList<>();
        for (URI uri : new LinkedHashSet<>(uris)) {
            begun.add(pages.submit(() -> settled.put(uri, settle(uri))));
        }
        try {
            for (Future<?> page : begun) {
                page.get();
            }
        } catch (InterruptedException e) {
            begun.forEach(page -> page.cancel(true));
            throw new DownloadInterruptedException(report(uris, settled));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return report(uris, settled);
    }

    private static Report report(List<URI> uris, Map<URI, Page> settled) {
        return new Report(uris.stream().map(uri -> settled.getOrDefault(uri, new Page.Stopped(uri))).toList());
    }

    private Page settle(URI uri) throws InterruptedException {
        int left = retries;
        Page page;
        do {
            page = fetch(uri, left);
        } while (page instanceof Page.Failed && left > 0);
        return page;
    }

    private Page fetch(URI uri, int left) throws InterruptedException {
        left--;
        try {
            return new Page.Fetched(uri, attempt(uri));
        } catch (TimeoutException e) {
            return new Page.Failed(uri, e);
        } catch (ExecutionException e) {
            return new Page.Failed(uri, e.getCause());
        }
    }

    private String attempt(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
        Future<String> fetch = attempts.submit(() -> fetcher.fetch(uri));
        try {
            return fetch.get(perPage.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            fetch.cancel(true);
        }
    }

    @Override
    public void close() {
        pages.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pages.awaitTermination(1, TimeUnit.DAYS);
                attempts.shutdown();
                ended = ended && attempts.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
