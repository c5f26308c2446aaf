package lockstep.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        List<FutureTask<String>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (URI page : pages) {
            FutureTask<String> task = new FutureTask<>(() -> fetchOne(fetcher, page, places));
            tasks.add(task);
            threads.add(Thread.ofVirtual().name("fetches " + page).start(task));
        }
        try {
            List<String> texts = new ArrayList<>();
            for (FutureTask<String> task : tasks) {
                texts.add(task.get());
            }
            return texts;
        } finally {
            threads.forEach(Thread::interrupt);
            joinAll(threads);
        }
    }

    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    thread.join();
                    ended = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
