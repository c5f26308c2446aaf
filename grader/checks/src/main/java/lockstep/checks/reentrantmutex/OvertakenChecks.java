package lockstep.checks.reentrantmutex;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.reentrantmutex.ReentrantMutex;

/** A thread that has been woken, and finds that another one was faster. */
class OvertakenChecks {

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void who_is_overtaken_gets_the_lock_later() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        boolean wokenWhenAlone = wokenByUnlock(mutex, () -> { });
        boolean wokenWhenOvertaken = wokenByUnlock(mutex, () -> Caller.start("passer-by", () -> {
            mutex.lock();
            mutex.unlock();
            return true;
        }));
        if (!wokenWhenOvertaken) {
            Finding forgotten = Finding.of(Verdict.LOST_WAKEUP, "overtaken-and-forgotten");
            throw wokenWhenAlone ? forgotten.because("forgotten-when-overtaken") : forgotten;
        }
    }

    /** Whether a thread that waits has got the lock some time after it was given back; meanwhile somebody may come by. */
    private static boolean wokenByUnlock(ReentrantMutex mutex, Runnable meanwhile) throws Exception {
        mutex.lock();
        Caller<Boolean> waiter = Caller.start("waiter", () -> {
            mutex.lock();
            mutex.unlock();
            return true;
        });
        Pause.millis(100);
        meanwhile.run();
        mutex.unlock();
        Pause.millis(1_000);
        boolean woken = !waiter.isAlive();
        if (woken) {
            waiter.answer();
        }
        return woken;
    }
}
