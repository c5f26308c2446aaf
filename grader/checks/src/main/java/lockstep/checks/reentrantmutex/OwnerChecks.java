package lockstep.checks.reentrantmutex;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.reentrantmutex.ReentrantMutex;

class OwnerChecks {

    @Check(points = 15)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void the_owner_may_take_the_lock_again() throws Exception {
        requireTryAgain(new ReentrantMutex());
        requireKnownByAnyNumber();
        ReentrantMutex mutex = new ReentrantMutex();
        Caller<Boolean> owner = Caller.start("owner", () -> {
            mutex.lock();
            mutex.lock();
            Expect.holds(2, mutex);
            return true;
        });
        Pause.millis(1_000);
        if (owner.isAlive()) {
            throw Finding.of(Verdict.DEADLOCK, "waits-for-itself").because("not-reentrant");
        }
        owner.answer();
    }

    /** The numbers of the first threads are small, and boxed ones of them are always the same object. */
    private static void requireKnownByAnyNumber() throws Exception {
        Thread last = new Thread();
        while (last.getId() <= Byte.MAX_VALUE) {
            last = new Thread();
        }
        ReentrantMutex mutex = new ReentrantMutex();
        if (!Caller.start("owner-of-a-large-number", () -> mutex.tryLock() && mutex.tryLock()).answer()) {
            throw Finding.wrongResult("owner-not-known-again").because("owner-compared-by-identity");
        }
    }

    private static void requireTryAgain(ReentrantMutex mutex) throws Exception {
        mutex.lock();
        if (!mutex.tryLock()) {
            throw Finding.wrongResult("owner-may-not-try").because("try-lock-not-reentrant");
        }
        Expect.holds(2, mutex);
    }

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void the_lock_is_free_after_the_last_unlock_and_not_before() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        mutex.lock();
        if (Expect.takenBy("other", mutex)) {
            throw Finding.wrongResult("took-what-is-held");
        }
        mutex.unlock();
        if (Expect.takenBy("other", mutex)) {
            throw Finding.wrongResult("free-too-early").because("released-at-first-unlock");
        }
        Expect.holds(1, mutex);
        mutex.unlock();
        if (mutex.isHeldByCurrentThread()) {
            throw Finding.wrongResult("still-held").because("owner-not-cleared");
        }
        Expect.holds(0, mutex);
        Expect.free(mutex);
    }

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void only_the_owner_may_unlock() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        if (!Caller.start("stranger", () -> Expect.refused(mutex)).answer()) {
            Finding unlocked = Finding.wrongResult("stranger-not-refused");
            throw mutex.holdCount() < 1 ? unlocked.because("stranger-may-unlock") : unlocked;
        }
        Expect.holds(1, mutex);
        if (Expect.takenBy("other", mutex)) {
            throw Finding.wrongResult("refused-but-free");
        }
        mutex.unlock();
        requireRefusedWhereFree(mutex);
        mutex.lock();
        Expect.holds(1, mutex);
    }

    private static void requireRefusedWhereFree(ReentrantMutex mutex) {
        boolean stillHeld = mutex.isHeldByCurrentThread();
        if (!Expect.refused(mutex)) {
            throw Finding.wrongResult("free-not-refused").because(stillHeld ? "owner-not-cleared" : "count-below-zero");
        }
    }

    @Check(points = 5)
    @Explore(schedules = 500, spuriousWakeUps = false)
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "reads-without-lock")
    void each_thread_is_told_of_its_own_holds() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        Caller<Boolean> asker = Caller.start("asker", () -> {
            int told = mutex.holdCount();
            if (told > 0) {
                throw Finding.wrongResult("told-of-others", told).because("hold-count-of-anybody");
            }
            return mutex.isHeldByCurrentThread();
        });
        mutex.lock();
        Expect.holds(1, mutex);
        mutex.unlock();
        if (asker.answer()) {
            throw Finding.wrongResult("wrong-held", 0, true);
        }
    }
}
