package lockstep.checks.reentrantmutex;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.reentrantmutex.ReentrantMutex;

class WaitingChecks {

    private static final int LOOKS = 5;

    @Check(points = 10)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void tryLock_never_waits() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        if (!mutex.tryLock()) {
            throw Finding.wrongResult("not-free");
        }
        Expect.holds(1, mutex);
        Caller<Boolean> trier = Caller.start("trier", mutex::tryLock);
        Pause.millis(100);
        if (trier.isAlive()) {
            Finding waits = Finding.wrongResult("try-waits");
            throw trier.getState() == Thread.State.WAITING ? waits.because("try-lock-waits") : waits;
        } else if (trier.answer()) {
            throw Finding.wrongResult("took-what-is-held");
        }
        mutex.unlock();
        Expect.free(mutex);
    }

    @Check(points = 5)
    @Explore(schedules = 200, spuriousWakeUps = false)
    void an_interrupted_thread_takes_nothing_and_hinders_nobody() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        Caller<Integer> waiter = locking("waiter-1", mutex);
        Pause.millis(100);
        boolean waits = waiter.getState() == Thread.State.WAITING;
        waiter.interrupt();
        Pause.millis(100);
        requireInterrupted(waiter, waits);
        Expect.holds(1, mutex);
        mutex.unlock();
        Caller<Integer> next = locking("waiter-2", mutex);
        Pause.millis(100);
        if (next.isAlive()) {
            Finding hindered = Finding.of(Verdict.LOST_WAKEUP, "interrupt-hinders");
            throw next.getState() == Thread.State.WAITING ? hindered.because("ticket-of-the-interrupted-stays") : hindered;
        }
        next.answer();
        interruptAndUnlockAtOnce();
    }

    /** Whichever of the two comes first for the one, the other must not miss the lock. */
    private static void interruptAndUnlockAtOnce() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        Caller<Integer> one = locking("waiter-3", mutex);
        Caller<Integer> other = locking("waiter-4", mutex);
        Pause.millis(100);
        one.interrupt();
        mutex.unlock();
        other.answer();
        one.join();
    }

    private static Caller<Integer> locking(String name, ReentrantMutex mutex) {
        return Caller.start(name, () -> {
            mutex.lock();
            int holds = mutex.holdCount();
            mutex.unlock();
            return holds;
        });
    }

    private static void requireInterrupted(Caller<?> waiter, boolean waited) throws Exception {
        if (waiter.isAlive()) {
            Finding ignored = Finding.wrongResult("interrupt-ignored");
            throw waited ? ignored.because("swallows-interrupt-while-waiting") : ignored;
        } else if (waiter.thrown().isEmpty()) {
            throw Finding.wrongResult("interrupt-returns");
        } else if (!(waiter.thrown().get() instanceof InterruptedException)) {
            Exception thrown = waiter.thrown().get();
            throw Finding.wrongResult("interrupt-answered-otherwise", thrown.getClass().getSimpleName()).causedBy(thrown);
        }
    }

    /** A thread that waits as it should has long come to rest when time goes on. */
    @Check(points = 5)
    @Explore(schedules = 20, spuriousWakeUps = false)
    void waiting_keeps_no_processor_busy() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        Caller<Integer> waiter = locking("waiter", mutex);
        boolean runs = true;
        for (int look = 0; look < LOOKS; look++) {
            Pause.millis(100);
            runs &= waiter.getState() == Thread.State.RUNNABLE;
        }
        if (runs) {
            throw Finding.of(Verdict.LIVELOCK, "waits-busily").because("spins-until-free");
        }
        mutex.unlock();
        waiter.answer();
    }
}
