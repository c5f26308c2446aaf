package lockstep.virtualthreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. Their clock is a virtual one: it moves only when
 * nobody can go on, so a page that takes a second costs no time.
 */
class VirtualPagesSchedulesTest {

    private static final URI NEWS = URI.create("https://example.org/news");
    private static final URI WEATHER = URI.create("https://example.org/weather");
    private static final URI SPORT = URI.create("https://example.org/sport");

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    @Explore(schedules = 300)
    void the_texts_are_in_the_order_of_the_pages() throws Exception {
        List<String> texts = VirtualPages.fetchAll(page -> {
            Thread.sleep(page.equals(NEWS) ? 2_000 : 1_000);
            return page.getPath();
        }, List.of(NEWS, WEATHER), 2);

        assertEquals(List.of("/news", "/weather"), texts);
    }

    @Explore(schedules = 300)
    void two_pages_are_fetched_at_the_same_time_and_never_three() throws Exception {
        VirtualPages.fetchAll(this::fetch, List.of(NEWS, WEATHER, SPORT), 2);

        assertEquals(2, mostAtOnce.get(), "the most pages at the same time");
    }

    @Explore(schedules = 300)
    void the_threads_are_virtual() throws Exception {
        VirtualPages.fetchAll(this::fetch, List.of(NEWS, WEATHER), 2);

        assertEquals(2, threads.size(), "one fetch for each page");
        assertTrue(threads.stream().allMatch(Thread::isVirtual), "every page is fetched in a virtual thread");
    }

    private String fetch(URI page) throws InterruptedException {
        threads.add(Thread.currentThread());
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        Thread.sleep(1_000);
        running.decrementAndGet();
        return page.getPath();
    }
}
