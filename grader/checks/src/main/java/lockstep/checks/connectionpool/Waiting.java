package lockstep.checks.connectionpool;

import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.protocol.Verdict;

/** How a thread waits. */
final class Waiting {

    private static final int LOOKS = 5;

    private Waiting() { }

    /** A thread that waits as it should has long come to rest when time goes on. */
    static void requireQuiet(String method, Thread waiter) throws InterruptedException {
        boolean runs = true;
        for (int look = 0; look < LOOKS; look++) {
            Pause.millis(100);
            runs &= waiter.getState() == Thread.State.RUNNABLE;
        }
        if (runs) {
            throw Finding.of(Verdict.LIVELOCK, "waits-busily", method).because("busy-waits-for-a-permit");
        }
    }
}
