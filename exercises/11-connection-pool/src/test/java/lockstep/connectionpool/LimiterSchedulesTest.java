package lockstep.connectionpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class LimiterSchedulesTest {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean together;

    @Explore
    void with_one_place_two_tasks_run_one_after_the_other() throws Exception {
        Limiter limiter = new Limiter(1);
        Thread other = new Thread(() -> callIn(limiter), "other");
        other.start();
        callIn(limiter);
        other.join();

        assertFalse(together, "there is one place, so two tasks must never run at the same time");
        assertEquals(2, ended.get(), "both tasks must have run");
    }

    private void callIn(Limiter limiter) {
        try {
            limiter.call(this::task);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Integer task() {
        if (running.incrementAndGet() > 1) {
            together = true;
        }
        Thread.yield();
        running.decrementAndGet();
        return ended.incrementAndGet();
    }

    @Explore
    void after_a_task_that_throws_the_next_one_finds_a_place() throws Exception {
        Limiter limiter = new Limiter(1);

        assertThrows(NumberFormatException.class, () -> limiter.call(() -> Integer.parseInt("eleven")));
        assertTrue(limiter.tryCall(() -> Integer.parseInt("11")).isPresent(), "no task is running, so the place must be free");
    }
}
