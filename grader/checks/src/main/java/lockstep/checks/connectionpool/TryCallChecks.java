package lockstep.checks.connectionpool;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.connectionpool.Limiter;
import lockstep.explorer.Explore;

class TryCallChecks {

    @Check(points = 5)
    @Explore
    void tryCall_runs_its_task_only_with_a_place() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller<Integer> holder = Caller.start("caller-1", () -> limiter.call(() -> crowd.stay(1)));
        Pause.millis(100);
        Caller<Integer> waiter = Caller.start("caller-2", () -> limiter.call(() -> crowd.stay(2)));
        Pause.millis(100);
        crowd.requireAtMost(1);
        Crowd tried = new Crowd();
        Caller<Optional<Integer>> trier = Caller.start("trier-1", () -> limiter.tryCall(() -> tried.stay(3)));
        Pause.millis(100);
        if (tried.most() > 0) {
            throw Finding.wrongResult("tried-without-a-place").because("ignores-try-acquire");
        }
        requireEmpty(trier.answer());
        holder.answer();
        waiter.answer();
        if (crowd.most() > 1) {
            throw Finding.wrongResult("refusal-makes-a-place").because("refused-try-frees-a-place");
        }
        requireFree(limiter);
    }

    private static void requireEmpty(Optional<Integer> answer) {
        if (answer.isPresent()) {
            throw Finding.wrongResult("try-waited");
        }
    }

    /** A task that throws does not keep the place either. */
    private static void requireFree(Limiter limiter) throws Exception {
        if (limiter.tryCall(() -> 4).filter(Integer.valueOf(4)::equals).isEmpty()) {
            throw Finding.wrongResult("try-refused-with-a-place");
        }
        for (Throwable thrown : List.of(new IOException("no answer"), new AssertionError("no answer"))) {
            Failing.tryCall(limiter, thrown);
            if (limiter.tryCall(() -> 5).isEmpty()) {
                throw Finding.wrongResult("try-lost-the-place", thrown.getClass().getSimpleName()).because("release-not-in-finally");
            }
        }
    }

    @Check(points = 5)
    @Explore
    void tryCall_waits_for_nobody() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller<Optional<Integer>> one = Caller.start("trier-1", () -> limiter.tryCall(() -> crowd.stay(1)));
        Caller<Optional<Integer>> other = Caller.start("trier-2", () -> limiter.tryCall(() -> crowd.stay(2)));
        Pause.millis(500);
        crowd.requireAtMost(1);
        if (!one.isAlive() && !other.isAlive()) {
            one.answer();
            other.answer();
            throw Finding.wrongResult("both-refused");
        } else if (one.isAlive() && other.isAlive()) {
            boolean locked = one.getState() == Thread.State.BLOCKED || other.getState() == Thread.State.BLOCKED;
            Finding waits = Finding.wrongResult("try-waits");
            throw locked ? waits : waits.because(latecomerWaits() ? "try-call-waits" : "asks-then-acquires");
        }
        one.answer();
        other.answer();
    }

    /** Whether a try waits even when the task before it has long begun. */
    private static boolean latecomerWaits() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller.start("caller-3", () -> limiter.call(() -> crowd.stay(3)));
        Pause.millis(100);
        Caller<Optional<Integer>> latecomer = Caller.start("trier-4", () -> limiter.tryCall(() -> 4));
        Pause.millis(100);
        return latecomer.isAlive();
    }
}
