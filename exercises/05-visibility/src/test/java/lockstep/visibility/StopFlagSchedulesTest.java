package lockstep.visibility;

import static org.junit.jupiter.api.Assertions.assertTrue;

import lockstep.explorer.Explore;

/** A worker and somebody who stops it, in many orders of the two threads. */
class StopFlagSchedulesTest {

    private final StopFlag flag = new StopFlag();
    private String reason = "none";
    private String lastWords = "none";

    @Explore
    void a_worker_that_sees_the_flag_sees_the_reason_too() throws InterruptedException {
        Thread worker = new Thread(this::workUntilStopped, "worker");
        worker.start();
        reason = "disk full";
        flag.stop();
        worker.join();
        String words = lastWords;

        assertTrue(flag.isStopped(), "stop has been called");
        assertTrue(words.equals("none") || words.equals("disk full"), () -> "the worker has seen the reason: " + words);
    }

    private void workUntilStopped() {
        for (int step = 0; step < 3; step++) {
            if (flag.isStopped()) {
                lastWords = reason;
                return;
            }
        }
    }
}
