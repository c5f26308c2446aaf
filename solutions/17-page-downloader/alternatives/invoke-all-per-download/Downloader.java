package lockstep.pagedownloader;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Downloads pages, several at a time. Each download has a pool of its own, each attempt a thread of its own. */
public final class Downloader implements AutoCloseable {

    private final Fetcher fetcher;
    private final int parallelism;
    private final Duration perPage;
    private final int retries;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    public Downloader(Fetcher fetcher, int parallelism, Duration perPage, int retries) {
        this.fetcher = fetcher;
        this.parallelism = parallelism;
        this.perPage = perPage;
        this.retries = retries;
    }

    public Report download(List<URI> uris) throws InterruptedException {
        Map<URI, Page> settled = new ConcurrentHashMap<>();
        List<Callable<Page>> tasks = new ArrayList<>();
        for (URI uri : new LinkedHashSet<>(uris)) {
            tasks.add(() -> settled.put(uri, fetchWithRetries(uri)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(parallelism, this::thread);
        try {
            pool.invokeAll(tasks);
            return report(uris, settled);
        } catch (InterruptedException e) {
            throw new DownloadInterruptedException(report(uris, settled));
        } finally {
            pool.shutdown();
        }
    }

    private static Report report(List<URI> uris, Map<URI, Page> settled) {
        List<Page> pages = new ArrayList<>();
        for (URI uri : uris) {
            pages.add(settled.getOrDefault(uri, new Page.Stopped(uri)));
        }
        return new Report(pages);
    }

    private Thread thread(Runnable body) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(body, "download");
        threads.add(thread);
        return thread;
    }

    private Page fetchWithRetries(URI uri) throws InterruptedException {
        Page page = fetchOnce(uri);
        for (int i = 0; i < retries && page instanceof Page.Failed; i++) {
            page = fetchOnce(uri);
        }
        return page;
    }

    private Page fetchOnce(URI uri) throws InterruptedException {
        FutureTask<String> fetch = new FutureTask<>(() -> fetcher.fetch(uri));
        Thread thread = thread(fetch);
        thread.start();
        try {
            return new Page.Fetched(uri, fetch.get(perPage.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new Page.Failed(uri, e.getCause());
        } catch (TimeoutException e) {
            return new Page.Failed(uri, e);
        } finally {
            fetch.cancel(true);
            joinIgnoringInterrupts(thread);
        }
    }

    @Override
    public void close() {
        threads.forEach(Downloader::joinIgnoringInterrupts);
    }

    private static void joinIgnoringInterrupts(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
