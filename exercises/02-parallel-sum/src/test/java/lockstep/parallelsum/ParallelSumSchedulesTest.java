package lockstep.parallelsum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class ParallelSumSchedulesTest {

    @Explore
    void the_sum_is_complete_in_whatever_order_the_threads_run() throws InterruptedException {
        assertEquals(30, ParallelSum.sum(new int[] {1, 2, 3, 4}, 2, x -> x * x));
    }

    /** Time is played here: it stands still while a thread can run, so three naps at the same time take one second, and no machine is too slow. */
    @Explore
    void three_threads_nap_at_the_same_time() throws InterruptedException {
        AtomicInteger naps = new AtomicInteger();
        long start = System.nanoTime();

        ParallelSum.sum(new int[] {1, 2, 3}, 3, x -> nap(naps));

        assertEquals(3, naps.get());
        assertTrue(System.nanoTime() - start < 1_500_000_000L, "three naps of a second, one per thread, should be over after one second");
    }

    private static int nap(AtomicInteger naps) {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return naps.incrementAndGet();
    }
}
