package lockstep.checks.event;

import java.time.Duration;
import lockstep.check.Finding;
import lockstep.check.Pause;

/** What a wait with a limit must say of an event, and when; in virtual time. */
final class Limit {

    private static final long A_MICROSECOND = 1_000;

    private final Signal signal;

    Limit(Signal signal) {
        this.signal = signal;
    }

    /** Nobody sets it: the answer is false, and comes when the time is over. */
    void requireTooLate(long millis) throws Exception {
        Caller<Boolean> waiter = awaiting(millis);
        Pause.millis(millis / 10 * 9);
        if (millis > 0 && !waiter.isAlive()) {
            throw Finding.wrongResult(waiter.answer() ? "true-before-set" : "gave-up-early", signal.type(), millis);
        }
        Pause.millis(millis + 100);
        if (waiter.isAlive()) {
            Finding ignored = Finding.wrongResult("limit-ignored", signal.type(), millis);
            throw millis == 0 ? ignored.because("zero-limit-waits-for-ever") : ignored;
        } else if (waiter.answer()) {
            throw Finding.wrongResult("late-told-as-set", signal.type(), millis).because("timeout-reported-as-set");
        }
    }

    /** Nobody sets it, and the limit is no whole number of milliseconds. */
    void requireNotBefore(Duration limit) throws Exception {
        long begin = System.nanoTime();
        boolean set = signal.await(limit);
        long waited = System.nanoTime() - begin;
        if (!set && waited < limit.toNanos()) {
            throw Finding.wrongResult("gave-up-before", signal.type(), limit.toNanos() / A_MICROSECOND, waited / A_MICROSECOND);
        }
    }

    /** It is set before the time is over, and then it is set already: the answer is true, and comes at once. */
    void requireSet() throws Exception {
        Caller<Boolean> waiter = awaiting(Duration.ofHours(1).toMillis());
        Pause.millis(500);
        if (!waiter.isAlive()) {
            throw Finding.wrongResult(waiter.answer() ? "true-before-set" : "gave-up-early", signal.type(), Duration.ofHours(1).toMillis());
        }
        signal.set();
        requireTrue(waiter);
        requireTrue(awaiting(0));
        requireTrue(awaiting(-1));
    }

    private void requireTrue(Caller<Boolean> waiter) throws Exception {
        Pause.millis(500);
        if (waiter.isAlive()) {
            throw Finding.wrongResult("set-but-waits", signal.type());
        } else if (!waiter.answer()) {
            throw Finding.wrongResult("set-told-as-late", signal.type());
        }
    }

    private Caller<Boolean> awaiting(long millis) {
        return Caller.start("waiter", () -> signal.await(Duration.ofMillis(millis)));
    }
}
