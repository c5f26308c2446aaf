package lockstep.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time, and time is virtual: it goes on when nobody can do
 * anything else. No order may break a test, so it does not matter how fast your machine is.
 */
class EventSchedulesTest {

    private String configuration = "not loaded";

    @Explore
    void who_waits_for_the_event_sees_what_was_done_before_it() throws InterruptedException {
        OneShotEvent loaded = new OneShotEvent();
        Thread loader = new Thread(() -> {
            configuration = "loaded";
            loaded.set();
        }, "loader");
        loader.start();
        loaded.await();
        String seen = configuration;
        loader.join();

        assertEquals("loaded", seen);
    }

    @Explore
    void a_limit_that_is_over_is_told_from_an_event() throws InterruptedException {
        OneShotEvent event = new OneShotEvent();

        assertFalse(event.await(Duration.ofSeconds(1)), "nobody has called set()");
        event.set();
        assertTrue(event.await(Duration.ofSeconds(1)), "set() has been called");
    }

    @Explore
    void after_clear_nobody_passes_until_the_next_set() throws InterruptedException {
        ResettableEvent event = new ResettableEvent();

        event.set();
        event.await();
        event.clear();
        assertFalse(event.isSet());
        assertFalse(event.await(Duration.ofSeconds(1)), "it has been cleared");
    }
}
