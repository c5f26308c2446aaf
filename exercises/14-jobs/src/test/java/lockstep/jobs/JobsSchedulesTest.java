package lockstep.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.RejectedExecutionException;
import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. No order may break it, so it does not matter how
 * fast your machine is.
 */
class JobsSchedulesTest {

    private boolean fetched;
    private boolean parsed;
    private boolean stored;
    private boolean taken;

    @Explore
    void close_returns_only_when_every_task_has_ended() {
        Jobs jobs = new Jobs(2, Thread::new);
        jobs.submit(() -> fetched = true);
        jobs.submit(() -> parsed = true);
        jobs.submit(() -> stored = true);
        jobs.close();

        assertTrue(fetched, "close has returned, so the first task must have ended");
        assertTrue(parsed, "close has returned, so the second task must have ended");
        assertTrue(stored, "close has returned, so the third task must have ended");
    }

    @Explore
    void a_task_that_comes_while_close_begins_is_either_run_or_refused() throws InterruptedException {
        Jobs jobs = new Jobs(1, Thread::new);
        Thread other = new Thread(() -> {
            try {
                jobs.submit(() -> stored = true);
                taken = true;
            } catch (RejectedExecutionException e) {
                taken = false;
            }
        }, "other");
        other.start();
        jobs.close();
        other.join();

        assertEquals(taken, stored, "close has returned: a task that was taken must have run, and no other");
    }
}
