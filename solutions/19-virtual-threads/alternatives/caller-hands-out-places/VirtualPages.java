package lockstep.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

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
        AtomicReference<Throwable> failure = new AtomicReference<>();
        String[] texts = new String[pages.size()];
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 0; i < texts.length; i++) {
                int place = i;
                places.acquire();
                if (failure.get() != null) {
                    break;
                }
                threads.add(Thread.startVirtualThread(() -> {
                    try {
                        texts[place] = fetcher.fetch(pages.get(place));
                    } catch (Throwable e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        places.release();
                    }
                }));
            }
            waitFor(threads, failure);
        } finally {
            threads.forEach(Thread::interrupt);
            waitForTheEndOf(threads);
        }
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        return List.of(texts);
    }

    private static void waitFor(List<Thread> threads, AtomicReference<Throwable> failure) throws InterruptedException {
        for (Thread thread : threads) {
            if (failure.get() != null) {
                return;
            }
            thread.join();
        }
    }

    private static void waitForTheEndOf(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
