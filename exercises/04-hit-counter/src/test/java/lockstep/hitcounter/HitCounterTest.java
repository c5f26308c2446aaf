package lockstep.hitcounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lockstep.explorer.Explore;
import org.junit.jupiter.api.Test;

/**
 * What is wanted, in examples. The grader looks at more than this. A test with {@code @Explore} is run again and again, each time with the
 * threads taking turns in another order; it fails if one of those orders goes wrong, and shows that order.
 */
class HitCounterTest {

    @Test
    void every_hit_counts_for_its_page_and_for_the_total() {
        HitCounter counter = new HitCounter();

        counter.hit("/news");
        counter.hit("/news");
        counter.hit("/sport");

        assertEquals(2, counter.hits("/news"));
        assertEquals(1, counter.hits("/sport"));
        assertEquals(0, counter.hits("/weather"), "a page that has never been hit");
        assertEquals(3, counter.total());
    }

    @Explore
    void two_threads_hit_one_page_and_both_hits_count() throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread first = new Thread(() -> counter.hit("/news"), "hitter-1");
        Thread second = new Thread(() -> counter.hit("/news"), "hitter-2");
        first.start();
        second.start();
        first.join();
        second.join();

        assertEquals(2, counter.hits("/news"));
    }

    @Explore
    void the_total_can_be_asked_for_while_a_hit_is_counted() throws InterruptedException {
        HitCounter counter = new HitCounter();
        counter.hit("/news");
        Thread hitter = new Thread(() -> counter.hit("/news"), "hitter-1");
        hitter.start();
        long meanwhile = counter.total();
        hitter.join();

        assertTrue(meanwhile == 1 || meanwhile == 2, "the total, while the second hit is being counted: " + meanwhile);
        assertEquals(2, counter.total());
    }
}
