package lockstep.checks.firstthreads;

import java.util.List;
import java.util.stream.IntStream;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.firstthreads.FirstThreads;
import lockstep.protocol.Verdict;

class RunAllChecks {

    private static final int TASKS = 4;

    @Check(points = 15)
    void run_all_starts_every_task_before_it_waits(Scene scene) throws Exception {
        Gate gate = scene.gate();
        Roster roster = new Roster();
        Call<Void> call = scene.run(Roster.CALLER, () -> FirstThreads.runAll(tasks(roster, gate)));
        scene.settle();
        Misuse.passOn(call);
        Misuse.refuseTasksInTheCaller(scene, roster);
        refuseRepeats(roster);
        if (roster.started() < TASKS) {
            throw notAllAtOnce(scene, roster, gate);
        }
        gate.open();
        call.result();
        refuseRepeats(roster);
    }

    private static void refuseRepeats(Roster roster) {
        if (roster.starts() > roster.started()) {
            throw Finding.wrongResult("task-ran-again", roster.starts(), roster.started());
        }
    }

    private static Finding notAllAtOnce(Scene scene, Roster roster, Gate gate) {
        Finding finding = Finding.wrongResult("not-all-at-once", roster.started(), TASKS).showing(scene.threadsNow());
        boolean oneAtATime = roster.started() == 1;
        gate.open();
        scene.settle();
        boolean eachInItsOwnThread = roster.started() == TASKS && roster.threadsDiffer();
        return oneAtATime && eachInItsOwnThread ? finding.because("join-inside-the-start-loop") : finding;
    }

    @Check(points = 5)
    void a_failing_task_ends_alone(Scene scene) throws Exception {
        scene.expectUncaught();
        Gate gate = scene.gate();
        Roster roster = new Roster();
        Runnable fails = roster.task(1, () -> { throw new IllegalStateException("this task fails"); });
        Runnable failsBadly = roster.task(2, () -> { throw new AssertionError("this task fails badly"); });
        List<Runnable> tasks = List.of(fails, failsBadly, roster.task(3, gate::hold), roster.task(4, gate::hold));
        Call<Void> call = scene.run(Roster.CALLER, () -> FirstThreads.runAll(tasks));
        scene.settle();
        reportFailure(scene, call, roster);
        if (call.ended()) {
            throw Finding.wrongResult("returned-beside-failures").showing(scene.threadsNow());
        }
        gate.open();
        scene.settle();
        reportFailure(scene, call, roster);
        if (!call.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "failure-never-counted").showing(scene.threadsNow());
        } else if (roster.started() < TASKS) {
            throw Finding.wrongResult("others-not-run", roster.started(), TASKS);
        }
    }

    private static void reportFailure(Scene scene, Call<Void> call, Roster roster) throws Exception {
        if (call.thrown().isPresent() && roster.starts() > 0 && roster.knowsOnlyCallers()) {
            throw Finding.of(Verdict.UNCAUGHT_EXCEPTION, "failure-in-the-caller")
                    .because("run-instead-of-start").causedBy(call.thrown().get());
        }
        Misuse.refuseTasksInTheCaller(scene, roster);
        Misuse.passOn(call);
    }

    @Check(points = 5)
    void run_all_of_nothing_returns(Scene scene) throws Exception {
        Call<Void> call = scene.run(Roster.CALLER, () -> FirstThreads.runAll(List.of()));
        call.result();
    }

    private static List<Runnable> tasks(Roster roster, Gate gate) {
        return IntStream.rangeClosed(1, TASKS).mapToObj(number -> roster.task(number, gate::hold)).toList();
    }
}
