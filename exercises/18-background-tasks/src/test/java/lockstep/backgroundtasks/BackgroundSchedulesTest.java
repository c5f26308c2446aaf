package lockstep.backgroundtasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. Their clock is a virtual one: it moves only when
 * nobody can go on, so a period of an hour costs no time.
 */
class BackgroundSchedulesTest {

    private final Queue<Throwable> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Explore(schedules = 200)
    void a_run_that_fails_is_told_and_the_next_one_comes() throws InterruptedException {
        IllegalStateException offline = new IllegalStateException("offline");
        CountDownLatch second = new CountDownLatch(1);
        try (Background background = new Background(1, told::add)) {
            background.every("mail", Duration.ofHours(1), () -> {
                if (runs.incrementAndGet() == 1) {
                    throw offline;
                }
                second.countDown();
            });
            boolean came = second.await(90, TimeUnit.MINUTES);

            assertTrue(came, "the second run has begun within an hour and a half");
        }
        boolean toldOfIt = told.contains(offline);
        assertTrue(toldOfIt, "the handler was told of the exception");
    }

    @Explore(schedules = 200)
    void what_is_to_come_later_comes_although_close_was_called() {
        try (Background background = new Background(1, told::add)) {
            background.after(Duration.ofMinutes(10), runs::incrementAndGet);
        }

        int afterClose = runs.get();
        assertEquals(1, afterClose, "runs when close had returned");
    }

    @Explore(schedules = 200)
    void a_cancelled_task_is_not_run_and_not_in_the_status() {
        boolean there;
        try (Background background = new Background(1, told::add)) {
            Handle handle = background.every("mail", Duration.ofHours(1), () -> { });
            background.after(Duration.ofHours(1), runs::incrementAndGet).cancel();
            handle.cancel();
            there = background.status().containsKey("mail");
        }

        int afterClose = runs.get();
        assertEquals(0, afterClose, "runs of the task that was to come in an hour");
        assertEquals(false, there, "whether the cancelled task is in the status");
    }
}
