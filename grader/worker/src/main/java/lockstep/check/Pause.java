package lockstep.check;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A pause of an explored check, in virtual time: it is over when so much time has passed and nothing else can happen before. A sleep would not
 * do: where the explorer looks into a race, it lets sleeps end before the others have run, and the check would draw wrong conclusions.
 */
public final class Pause {

    private Pause() { }

    /** Waits for so long; an interrupt ends it. */
    public static void millis(long millis) throws InterruptedException {
        if (new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody can have opened it");
        }
    }
}
