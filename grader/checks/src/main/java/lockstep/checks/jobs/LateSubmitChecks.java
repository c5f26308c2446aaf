package lockstep.checks.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.jobs.Jobs;
import lockstep.protocol.Verdict;

/** A submit that comes at the same time as the call of close, or after it. */
class LateSubmitChecks {

    private static final long LONG = 36_000_000;

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    void submit_is_refused_at_once_when_close_has_been_called() throws InterruptedException {
        requireRefusedOrRun(new Jobs(1, new Crew("worker")));
        Jobs jobs = new Jobs(2, new Crew());
        new Shift().submit(jobs, 1);
        Pause.millis(1_000);
        Owner owner = Owner.close(jobs);
        Pause.millis(1_000);
        requireRefused(jobs);
        owner.join();
        requireRefused(jobs);
    }

    /** Whichever comes first, a task that is taken is run before close returns. */
    private static void requireRefusedOrRun(Jobs jobs) throws InterruptedException {
        Owner owner = Owner.close("closer", jobs);
        Optional<Future<Integer>> future = submitted(jobs, () -> 1);
        owner.join();
        if (future.isPresent() && !future.get().isDone()) {
            Pause.millis(LONG);
            throw future.get().isDone() ? Finding.wrongResult("taken-but-not-waited-for") : Finding.of(Verdict.LOST_WAKEUP, "taken-but-never-run");
        }
    }

    private static void requireRefused(Jobs jobs) throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Optional<Future<Integer>> future = submitted(jobs, runs::incrementAndGet);
        if (future.isPresent()) {
            Pause.millis(LONG);
            throw notRefused(future.get(), runs);
        }
    }

    private static Finding notRefused(Future<Integer> future, AtomicInteger runs) {
        if (!future.isDone()) {
            return Finding.of(Verdict.LOST_WAKEUP, "late-task-never-runs").because("submit-after-close-hangs");
        }
        return Finding.wrongResult(runs.get() > 0 ? "late-task-ran" : "late-task-not-refused");
    }

    /** What submit returned; nothing, if it refused the task. */
    private static Optional<Future<Integer>> submitted(Jobs jobs, Callable<Integer> task) {
        try {
            return Optional.of(Shift.present(jobs.submit(task)));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (RuntimeException e) {
            throw Finding.wrongResult("refused-otherwise", e.getClass().getSimpleName()).causedBy(e);
        }
    }
}
