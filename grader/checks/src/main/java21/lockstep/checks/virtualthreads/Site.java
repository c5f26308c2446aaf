package lockstep.checks.virtualthreads;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.check.Pause;
import lockstep.virtualthreads.VirtualPages.Fetcher;

/** Pages that take their time, and what was seen of their fetching. Time passes while nothing else can happen. */
final class Site implements Fetcher {

    private final int[] seconds;
    private final Map<Integer, Throwable> broken;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger fetchedAtTrouble = new AtomicInteger();
    private final AtomicLong timeOfTrouble = new AtomicLong();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    private Site(Map<Integer, Throwable> broken, int... seconds) {
        this.broken = broken;
        this.seconds = seconds;
    }

    /** A page for each number, which takes so many seconds. */
    static Site taking(int... seconds) {
        return new Site(Map.of(), seconds);
    }

    /** One of the pages throws this, after its time. */
    static Site broken(int page, Throwable thrown, int... seconds) {
        return new Site(Map.of(page, thrown), seconds);
    }

    List<URI> pages() {
        return IntStream.range(0, seconds.length).mapToObj(page -> URI.create("https://example.org/" + page)).toList();
    }

    List<String> texts() {
        return IntStream.range(0, seconds.length).mapToObj(page -> "page " + page).toList();
    }

    @Override
    public String fetch(URI uri) throws IOException, InterruptedException {
        int page = Integer.parseInt(uri.getPath().substring(1));
        begun.incrementAndGet();
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        threads.add(Thread.currentThread());
        try {
            if (seconds[page] > 0) {
                Pause.millis(1_000L * seconds[page]);
            }
            breakAt(page);
            fetched.incrementAndGet();
            return "page " + page;
        } finally {
            running.decrementAndGet();
        }
    }

    private void breakAt(int page) throws IOException {
        Throwable thrown = broken.get(page);
        if (thrown == null) {
            return;
        }
        noteTrouble();
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw (IOException) thrown;
    }

    int begun() {
        return begun.get();
    }

    /** Something happens now that ends the call: the broken page is about to throw, or the caller is about to be interrupted. */
    void noteTrouble() {
        fetchedAtTrouble.set(fetched.get());
        timeOfTrouble.set(System.nanoTime());
    }

    /** How many pages have been fetched to their end after that. */
    int fetchedSinceTrouble() {
        return fetched.get() - fetchedAtTrouble.get();
    }

    long secondsSinceTrouble() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - timeOfTrouble.get());
    }

    int running() {
        return running.get();
    }

    /** The most fetches at the same time. */
    int most() {
        return most.get();
    }

    boolean allVirtual() {
        return threads.stream().allMatch(Thread::isVirtual);
    }

    /** How many fetches there were. */
    int fetches() {
        return threads.size();
    }

    Set<Thread> threads() {
        return threads.stream().collect(Collectors.toSet());
    }
}
