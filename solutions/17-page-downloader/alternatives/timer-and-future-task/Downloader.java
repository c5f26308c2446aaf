package lockstep.pagedownloader;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Downloads pages, several at a time: each page in one thread of a pool, and one more thread looks at the clock. */
public final class Downloader implements AutoCloseable {

    private final Fetcher fetcher;
    private final Duration perPage;
    private final int retries;
    private final ExecutorService pool;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    public Downloader(Fetcher fetcher, int parallelism, Duration perPage, int retries) {
        this.fetcher = fetcher;
        this.perPage = perPage;
        this.retries = retries;
        this.pool = Executors.newFixedThreadPool(parallelism);
    }

    public Report download(List<URI> uris) throws InterruptedException {
        Map<URI, Job> jobs = new HashMap<>();
        uris.forEach(uri -> jobs.computeIfAbsent(uri, Job::new));
        List<Future<?>> running = jobs.values().stream().<Future<?>>map(pool::submit).toList();
        try {
            for (Job job : jobs.values()) {
                job.done.await();
            }
        } catch (InterruptedException e) {
            jobs.values().forEach(Job::stop);
            running.forEach(each -> each.cancel(false));
            throw new DownloadInterruptedException(report(uris, jobs));
        }
        return report(uris, jobs);
    }

    private static Report report(List<URI> uris, Map<URI, Job> jobs) {
        return new Report(uris.stream().map(uri -> jobs.get(uri).page()).toList());
    }

    @Override
    public void close() {
        pool.shutdown();
        timer.shutdownNow();
        boolean interrupted = false;
        while (!pool.isTerminated() || !timer.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.HOURS);
                timer.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One page and its attempts. */
    private final class Job implements Runnable {

        private final URI uri;
        private final CountDownLatch done = new CountDownLatch(1);
        private Page page;
        private FutureTask<String> attempt;
        private boolean stopped;

        Job(URI uri) {
            this.uri = uri;
            this.page = new Page.Stopped(uri);
        }

        synchronized Page page() {
            return page;
        }

        synchronized void stop() {
            stopped = true;
            if (attempt != null) {
                attempt.cancel(true);
            }
        }

        private synchronized boolean begin(FutureTask<String> next) {
            attempt = next;
            return !stopped;
        }

        private synchronized boolean settle(Page settled) {
            if (!stopped) {
                page = settled;
            }
            return settled instanceof Page.Fetched || stopped;
        }

        @Override
        public void run() {
            try {
                boolean settled = false;
                for (int i = 0; i <= retries && !settled; i++) {
                    FutureTask<String> next = new FutureTask<>(() -> fetcher.fetch(uri));
                    settled = !begin(next) || settle(result(next));
                }
            } finally {
                done.countDown();
            }
        }

        private Page result(FutureTask<String> fetch) {
            Future<?> limit = timer.schedule(() -> fetch.cancel(true), perPage.toNanos(), TimeUnit.NANOSECONDS);
            fetch.run();
            limit.cancel(false);
            Thread.interrupted();
            try {
                return new Page.Fetched(uri, fetch.get());
            } catch (CancellationException e) {
                return new Page.Failed(uri, new TimeoutException("not here after " + perPage));
            } catch (ExecutionException e) {
                return new Page.Failed(uri, e.getCause());
            } catch (InterruptedException e) {
                return new Page.Failed(uri, e);
            }
        }
    }
}
