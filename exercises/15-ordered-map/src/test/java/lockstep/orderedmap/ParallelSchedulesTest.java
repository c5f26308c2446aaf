package lockstep.orderedmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class ParallelSchedulesTest {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @Explore
    void the_results_are_in_the_order_of_the_elements() throws Exception {
        assertEquals(List.of(1, 4, 9), Parallel.map(List.of(1, 2, 3), 2, x -> x * x));
    }

    /** Time is played here: it stands still while a thread can run, so a nap of a second costs nothing, and no machine is too slow. */
    @Explore
    void two_calls_run_at_the_same_time_and_never_three() throws Exception {
        Parallel.map(List.of("bread", "milk", "cheese"), 2, this::fetch);

        assertEquals(2, mostAtOnce.get(), "the most calls at the same time");
    }

    private String fetch(String item) {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.decrementAndGet();
        return item;
    }
}
