package lockstep.firstthreads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.explorer.Explore;

/**
 * This test is run again and again, in another order of the threads each time. No order may break it, so it does not matter how fast your
 * machine is.
 */
class FirstThreadsSchedulesTest {

    private boolean washed;
    private boolean dried;
    private boolean folded;

    @Explore
    void run_all_returns_only_when_every_task_has_ended() throws InterruptedException {
        FirstThreads.runAll(List.of(() -> washed = true, () -> dried = true, () -> folded = true));

        assertTrue(washed, "runAll has returned, so the first task must have ended");
        assertTrue(dried, "runAll has returned, so the second task must have ended");
        assertTrue(folded, "runAll has returned, so the third task must have ended");
    }
}
