package lockstep.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/** Two threads ask for one value, in many orders of the two. */
class LazySchedulesTest {

    private final AtomicInteger computed = new AtomicInteger();
    private String seenByOther = "nothing";

    @Explore
    void two_threads_that_ask_get_the_one_value() throws InterruptedException {
        Lazy<String> value = new Lazy<>(() -> "value " + computed.incrementAndGet());
        Thread other = new Thread(() -> seenByOther = value.get(), "other");
        other.start();
        String seen = value.get();
        other.join();
        String seenThere = seenByOther;

        assertEquals(1, computed.get(), "the supplier runs once");
        assertSame(seen, seenThere);
    }

    @Explore
    void a_failure_is_not_kept() {
        Lazy<Integer> value = new Lazy<>(() -> Integer.parseInt(computed.incrementAndGet() == 1 ? "one" : "1"));

        assertThrows(NumberFormatException.class, value::get);
        assertEquals(1, value.get());
    }
}
