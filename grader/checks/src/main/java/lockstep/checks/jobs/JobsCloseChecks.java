package lockstep.checks.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Rest;
import lockstep.check.Scene;
import lockstep.protocol.Verdict;

class JobsCloseChecks {

    private static final int THREADS = 2;
    private static final int WAITING = 3;

    @Check(points = 10)
    void close_waits_for_every_task_that_was_submitted(Scene scene) throws Exception {
        Gate first = scene.gate();
        Gate second = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, THREADS);
        jobs.submit(THREADS, () -> pass(first));
        jobs.submit(WAITING, () -> pass(second));
        Call<Void> close = scene.run("closer", jobs.jobs()::close);
        Rest rest = scene.settleOutlasting(List.of(close));
        requireWaiting(scene, close, THREADS + WAITING);
        if (rest == Rest.BUSY) {
            throw Finding.of(Verdict.LIVELOCK, "close-spins").showing(scene.threadsNow());
        }
        first.open();
        scene.settle();
        if (close.ended() && second.arrived() > 0) {
            close.result();
            throw Finding.wrongResult("close-left-the-queue", WAITING).showing(scene.threadsNow());
        }
        second.open();
        close.result();
    }

    @Check(points = 10)
    void close_drops_no_task_and_interrupts_none(Scene scene) throws Exception {
        Gate gate = scene.gate();
        AtomicInteger interrupted = new AtomicInteger();
        StagedJobs jobs = StagedJobs.of(scene, THREADS);
        List<Future<Integer>> futures = jobs.submit(numbered(THREADS + WAITING, gate, interrupted));
        Call<Void> close = jobs.closing();
        gate.open();
        close.result();
        scene.settle();
        long dropped = futures.stream().filter(future -> !future.isDone() || future.isCancelled()).count();
        if (dropped > 0) {
            Finding finding = Finding.wrongResult("tasks-dropped", dropped, futures.size());
            throw interrupted.get() > 0 ? finding.because("shutdown-now-drops-results") : finding;
        } else if (interrupted.get() > 0) {
            throw Finding.wrongResult("tasks-interrupted", interrupted.get());
        }
        for (int i = 0; i < futures.size(); i++) {
            requireSame(i, jobs.resultOf(futures.get(i)));
        }
    }

    private static List<Callable<Integer>> numbered(int count, Gate gate, AtomicInteger interrupted) {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            tasks.add(() -> {
                gate.hold();
                interrupted.addAndGet(Thread.interrupted() ? 1 : 0);
                return number;
            });
        }
        return tasks;
    }

    private static void requireSame(int expected, Integer result) {
        if (!Integer.valueOf(expected).equals(result)) {
            throw Finding.wrongResult("wrong-value", expected, result);
        }
    }

    @Check(points = 10)
    void no_thread_is_left_behind_by_close(Scene scene) throws Exception {
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, THREADS);
        jobs.submit(THREADS, () -> pass(gate));
        gate.open();
        jobs.close();
        jobs.close();
        requireNoneLeft(scene, jobs, THREADS);
        StagedJobs unused = StagedJobs.of(scene, THREADS);
        unused.close();
        requireNoneLeft(scene, unused, THREADS);
    }

    /** The JDK has daemon threads of its own that come and go; what the factory made counts in any case. */
    private static void requireNoneLeft(Scene scene, StagedJobs jobs, int all) {
        scene.settle();
        List<Thread> left = scene.threads().stream().filter(thread -> jobs.crew().made(thread) || !thread.isDaemon()).toList();
        if (!left.isEmpty()) {
            Finding leak = Finding.of(Verdict.THREAD_LEAK, "threads-left", left.size()).showing(scene.threadsNow());
            throw left.size() == all ? leak.because("no-shutdown") : leak;
        }
    }

    @Check(points = 10)
    void submit_is_refused_at_once_when_close_has_been_called(Scene scene) throws Exception {
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, THREADS);
        jobs.submit(1, () -> pass(gate));
        Call<Void> close = jobs.closing();
        requireRefused(jobs, gate);
        gate.open();
        close.result();
        requireRefused(jobs, gate);
    }

    private static void requireRefused(StagedJobs jobs, Gate gate) throws Exception {
        Scene scene = jobs.scene();
        AtomicInteger runs = new AtomicInteger();
        Call<Future<Integer>> submit = scene.call("latecomer", () -> jobs.jobs().submit(runs::incrementAndGet));
        scene.settle();
        if (!submit.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "late-submit-waits").showing(scene.threadsNow());
        } else if (submit.thrown().isEmpty()) {
            gate.open();
            throw notRefused(scene, submit.result(), runs);
        }
        submit.thrown().filter(thrown -> !(thrown instanceof RejectedExecutionException)).ifPresent(thrown -> {
            throw Finding.wrongResult("refused-otherwise", thrown.getClass().getSimpleName()).causedBy(thrown);
        });
    }

    private static Finding notRefused(Scene scene, Future<Integer> future, AtomicInteger runs) {
        Call<Integer> get = scene.call("latecomer", future::get);
        scene.settle();
        if (!get.ended()) {
            return Finding.of(Verdict.TIMEOUT, "late-task-never-runs").because("submit-after-close-hangs").showing(scene.threadsNow());
        }
        return Finding.wrongResult(runs.get() > 0 ? "late-task-ran" : "late-task-not-refused");
    }

    @Check(points = 10)
    void an_interrupt_neither_cuts_close_short_nor_gets_lost(Scene scene) throws Exception {
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, THREADS);
        jobs.submit(THREADS, () -> passInSpiteOfInterrupts(gate));
        Call<Void> close = jobs.closing();
        requireWaiting(scene, close, THREADS);
        int arrived = gate.arrived();
        close.interrupt();
        scene.settle();
        requireNotCutShort(scene, close);
        if (gate.arrived() > arrived) {
            throw Finding.wrongResult("interrupt-passed-on");
        }
        gate.open();
        close.result();
        if (!close.interruptedAtEnd()) {
            throw Finding.wrongResult("interrupt-lost").because("interrupt-during-close-swallowed");
        }
    }

    private static void requireNotCutShort(Scene scene, Call<Void> close) throws Exception {
        if (!close.ended()) {
            return;
        }
        close.result();
        if (close.interruptedAtEnd()) {
            throw Finding.wrongResult("interrupt-cuts-close-short", THREADS).showing(scene.threadsNow());
        }
        throw Finding.wrongResult("interrupt-cuts-close-short-and-is-lost", THREADS).because("interrupt-during-close-swallowed")
                .showing(scene.threadsNow());
    }

    private static void requireWaiting(Scene scene, Call<Void> close, int unfinished) throws Exception {
        if (close.ended()) {
            close.result();
            throw Finding.wrongResult("close-did-not-wait", unfinished).because("does-not-await").showing(scene.threadsNow());
        }
    }

    /** An interrupt makes it come to the gate once more. */
    private static boolean passInSpiteOfInterrupts(Gate gate) {
        while (true) {
            try {
                gate.holdInterruptibly();
                return true;
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    private static boolean pass(Gate gate) {
        gate.hold();
        return true;
    }
}
