package lockstep.checks.connectionpool;

import java.io.IOException;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.connectionpool.Limiter;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class PlaceChecks {

    @Check(points = 10)
    @Explore
    void a_task_that_throws_frees_its_place() throws Exception {
        Limiter limiter = new Limiter(1);
        for (Throwable thrown : List.of(new IllegalStateException("line cut"), new IOException("no answer"), new AssertionError("wrong answer"))) {
            Failing.call(limiter, thrown);
            Caller<Integer> next = Caller.start("caller-1", () -> limiter.call(() -> 1));
            Pause.millis(1_000);
            if (next.isAlive()) {
                Finding lost = Finding.of(Verdict.LOST_WAKEUP, "place-lost", thrown.getClass().getSimpleName());
                throw thrown instanceof Exception ? lost.because("release-not-in-finally") : lost;
            }
            next.answer();
        }
    }

    @Check(points = 10)
    @Explore
    void an_interrupt_ends_the_wait_and_makes_no_place() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller<Integer> holder = Caller.start("caller-1", () -> limiter.call(() -> crowd.stay(1)));
        Pause.millis(200);
        Caller<Integer> waiter = Caller.start("caller-2", () -> limiter.call(() -> crowd.stay(2)));
        Pause.millis(200);
        waiter.interrupt();
        Pause.millis(200);
        crowd.requireAtMost(1);
        Interrupted.requireThrown("call", waiter);
        Caller<Integer> next = Caller.start("caller-3", () -> limiter.call(() -> crowd.stay(3)));
        holder.answer();
        next.answer();
        if (crowd.most() > 1) {
            throw Finding.wrongResult("interrupt-makes-a-place", crowd.most()).because("acquire-inside-try");
        }
    }

    @Check(points = 5)
    @Explore
    void waiting_keeps_no_processor_busy() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller<Integer> holder = Caller.start("caller-1", () -> limiter.call(() -> crowd.stay(1)));
        Pause.millis(100);
        Caller<Integer> waiter = Caller.start("caller-2", () -> limiter.call(() -> crowd.stay(2)));
        Waiting.requireQuiet("call", waiter);
        holder.answer();
        waiter.answer();
    }
}
