package lockstep.checks.firstthreads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Rest;
import lockstep.check.Scene;
import lockstep.firstthreads.FirstThreads;
import lockstep.protocol.Verdict;

class WaitingChecks {

    private static final int TASKS = 3;
    private static final int LOOKS = 100;

    private long fewestWaits = Long.MAX_VALUE;

    @Check(points = 15)
    void run_all_returns_only_when_every_task_has_ended(Scene scene) throws Exception {
        List<Integer> notWaitedFor = new ArrayList<>();
        for (int held = 1; held <= TASKS; held++) {
            if (returnsWhileHeld(scene, held, notWaitedFor.size() == held - 1)) {
                notWaitedFor.add(held);
            }
        }
        if (!notWaitedFor.isEmpty()) {
            throw returnedEarly(scene, notWaitedFor);
        }
    }

    /** Whether runAll returns while this task alone is held. Where it may give up after some time, that time is waited for. */
    private boolean returnsWhileHeld(Scene scene, int held, boolean mayGiveUp) throws Exception {
        Gate gate = scene.gate();
        Roster roster = new Roster();
        List<Runnable> tasks = new ArrayList<>(Collections.nCopies(TASKS, roster.task(0, () -> { })));
        tasks.set(held - 1, roster.task(held, gate::hold));
        Call<Void> call = scene.run(Roster.CALLER, () -> FirstThreads.runAll(tasks));
        scene.settleOutlasting(mayGiveUp ? List.of(call) : List.of());
        Misuse.refuseTasksInTheCaller(scene, roster);
        boolean early = call.ended();
        gate.open();
        scene.settle();
        Misuse.passOn(call);
        if (!call.ended()) {
            throw neverReturns(scene, call);
        }
        fewestWaits = Math.min(fewestWaits, call.waits());
        return early;
    }

    private static Finding neverReturns(Scene scene, Call<Void> call) {
        String caller = call.thread().getName();
        boolean sleeps = scene.threadsNow().stream().anyMatch(thread -> thread.name().equals(caller) && Misuse.sleeps(thread));
        Finding finding = sleeps
                ? Finding.wrongResult("still-asleep", TASKS).because("sleep-instead-of-join")
                : Finding.of(Verdict.TIMEOUT, "still-waiting", TASKS);
        return finding.showing(scene.threadsNow());
    }

    private Finding returnedEarly(Scene scene, List<Integer> notWaitedFor) {
        if (notWaitedFor.size() == TASKS) {
            return waitedForNone(scene);
        }
        boolean onlyTheLast = notWaitedFor.size() == TASKS - 1 && !notWaitedFor.contains(TASKS);
        String numbers = notWaitedFor.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Finding.wrongResult("some-not-waited-for", numbers, TASKS).because(onlyTheLast ? "joins-only-the-last" : "");
    }

    /** A caller that was interrupted before cannot wait. What it does instead tells how it would have waited. */
    private Finding waitedForNone(Scene scene) {
        Gate gate = scene.gate();
        Call<Void> call = scene.run(Roster.CALLER, () -> {
            Thread.currentThread().interrupt();
            FirstThreads.runAll(Collections.nCopies(TASKS, gate::hold));
        });
        scene.settle();
        if (call.thrown().filter(Misuse::cameFromSleep).isPresent()) {
            return Finding.wrongResult("slept-and-returned", TASKS).because("sleep-instead-of-join").causedBy(call.thrown().get());
        }
        boolean neverWaited = call.ended() && call.thrown().isEmpty() && call.waits() == 0 && fewestWaits == 0;
        return Finding.wrongResult("none-waited-for", TASKS).because(neverWaited ? "no-join" : "").showing(scene.threadsNow());
    }

    @Check(points = 10)
    void run_all_waits_without_asking_again_and_again(Scene scene) throws Exception {
        Gate gate = scene.gate();
        Wait wait = begin(scene, gate);
        if (wait.rest == Rest.ASLEEP) {
            throw Finding.wrongResult("sleeps").because("sleep-instead-of-join").showing(scene.threadsNow());
        } else if (wait.rest == Rest.BUSY) {
            throw spins(scene, wait.call);
        } else if (wait.rest == Rest.POLLING) {
            refuseLookingByTheClock(scene);
        }
        gate.open();
        wait.call.result();
    }

    /** The caller itself, or some other thread that runs on beside the tasks. */
    private static Finding spins(Scene scene, Call<Void> call) {
        String caller = call.thread().getName();
        boolean callerSpins = Stream.generate(scene::threadsNow).limit(LOOKS).flatMap(List::stream)
                .anyMatch(thread -> thread.name().equals(caller) && thread.state() == Thread.State.RUNNABLE);
        Finding finding = callerSpins ? Finding.of(Verdict.LIVELOCK, "asks-without-a-pause").because("spins-on-is-alive")
                : Finding.of(Verdict.LIVELOCK, "another-thread-spins");
        return finding.showing(scene.threadsNow());
    }

    /** A poller stands in its pause most of the time; it is met there by one of many looks, and shown as it was met. */
    private static void refuseLookingByTheClock(Scene scene) {
        Stream.generate(scene::threadsNow).limit(LOOKS).filter(threads -> threads.stream().anyMatch(Misuse::looksByTheClock)).findFirst()
                .ifPresent(met -> {
                    throw Finding.of(Verdict.LIVELOCK, "sleeps-and-asks").because("spins-on-is-alive").showing(met);
                });
    }

    @Check(points = 5)
    void an_interrupt_ends_the_wait(Scene scene) throws Exception {
        Call<Void> call = begin(scene, scene.gate()).call;
        call.interrupt();
        Rest rest = scene.settle();
        if (!call.ended()) {
            String key = rest == Rest.BUSY ? "spins-on-is-alive" : "";
            Finding finding = Finding.of(Verdict.TIMEOUT, "deaf-to-interrupts").because(key);
            throw rest == Rest.POLLING ? finding : finding.showing(scene.threadsNow());
        } else if (call.thrown().isEmpty()) {
            throw Finding.wrongResult("interrupt-kept-quiet");
        } else if (!(call.thrown().get() instanceof InterruptedException)) {
            call.result();
        }
    }

    private record Wait(Call<Void> call, Rest rest) { }

    private static Wait begin(Scene scene, Gate gate) throws Exception {
        Roster roster = new Roster();
        List<Runnable> tasks = Collections.nCopies(TASKS, roster.task(1, gate::hold));
        Call<Void> call = scene.run(Roster.CALLER, () -> FirstThreads.runAll(tasks));
        Rest rest = scene.settle();
        Misuse.passOn(call);
        Misuse.refuseTasksInTheCaller(scene, roster);
        if (call.ended()) {
            throw Finding.wrongResult("nothing-to-see-of-a-wait", TASKS);
        }
        return new Wait(call, rest);
    }
}
