package lockstep.checks.reentrantmutex;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.reentrantmutex.ReentrantMutex;

class OneOwnerChecks {

    /** Each comes once, and no wait ends without a signal. So two can be in only if both have found the lock free. */
    @Check(points = 10)
    @Explore(spuriousWakeUps = false)
    void at_most_one_thread_holds_the_lock() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        AtomicInteger inside = new AtomicInteger();
        int[] visits = new int[1];
        Callable<Integer> visitor = () -> {
            mutex.lock();
            if (inside.incrementAndGet() > 1) {
                throw Finding.wrongResult("two-inside").because("two-synchronized-steps");
            }
            int visit = ++visits[0];
            inside.decrementAndGet();
            giveBack(mutex);
            return visit;
        };
        Caller<Integer> one = Caller.start("visitor-1", visitor);
        Caller<Integer> other = Caller.start("visitor-2", visitor);
        one.answer();
        other.answer();
    }

    private static void giveBack(ReentrantMutex mutex) {
        if (Expect.refused(mutex)) {
            throw Finding.wrongResult("owner-refused").because("two-synchronized-steps");
        }
    }

    @Check(points = 10)
    @Explore(schedules = 500, spuriousWakeUps = false)
    void one_of_those_who_wait_gets_the_lock_and_the_others_go_on_waiting() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> visitor = () -> {
            mutex.lock();
            if (inside.incrementAndGet() > 1) {
                throw Finding.wrongResult("two-woken");
            }
            Pause.millis(100);
            inside.decrementAndGet();
            mutex.unlock();
            return 1;
        };
        mutex.lock();
        Caller<Integer> one = Caller.start("visitor-1", visitor);
        Caller<Integer> other = Caller.start("visitor-2", visitor);
        Pause.millis(100);
        if (inside.get() > 0) {
            throw Finding.wrongResult("took-what-is-held");
        }
        mutex.unlock();
        Pause.millis(1_000);
        if (one.isAlive() || other.isAlive()) {
            Finding stuck = Finding.of(Verdict.LOST_WAKEUP, "nobody-told");
            throw mutex.isHeldByCurrentThread() ? stuck : stuck.because("no-notify-on-release");
        }
        one.answer();
        other.answer();
    }

    /** Nobody gives the lock back. So the wait can have ended only because the explorer ended it, as the contract of waiting allows. */
    @Check(points = 5)
    @Explore(schedules = 200)
    void a_wait_that_ends_without_a_signal_begins_again() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        mutex.lock();
        Caller<Integer> waiter = Caller.start("waiter", () -> {
            mutex.lock();
            int holds = mutex.holdCount();
            mutex.unlock();
            return holds;
        });
        Pause.millis(1_000);
        if (!waiter.isAlive()) {
            waiter.answer();
            throw Finding.wrongResult("woken-unasked").because("wait-with-if");
        }
        mutex.unlock();
        waiter.answer();
    }

    @Check(points = 5)
    @Explore(schedules = 50, spuriousWakeUps = false)
    void two_threads_of_the_same_name_are_two() throws Exception {
        ReentrantMutex mutex = new ReentrantMutex();
        Caller<Integer> owner = Caller.start("worker", () -> {
            mutex.lock();
            Pause.millis(1_000);
            mutex.unlock();
            return 1;
        });
        Pause.millis(100);
        if (Expect.takenBy("stranger", mutex)) {
            throw Finding.wrongResult("took-what-is-held");
        } else if (Expect.takenBy("worker", mutex)) {
            throw Finding.wrongResult("namesake-took").because("owner-by-name");
        }
        owner.answer();
    }
}
