package lockstep.checks.firstthreads;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.firstthreads.FirstThreads;

class StartNamedChecks {

    private static final String NAME = "night-shift";

    @Check(points = 15)
    void start_named_returns_at_once_while_the_body_runs(Scene scene) throws Exception {
        Gate gate = scene.gate();
        Roster roster = new Roster();
        Thread thread = returned(scene, roster, start(false, roster, gate));
        if (roster.started() == 0) {
            throw Finding.wrongResult("body-not-started").showing(scene.threadsNow());
        } else if (!roster.knows(thread)) {
            throw Finding.wrongResult("another-thread-returned").showing(scene.threadsNow());
        }
        gate.open();
        scene.settle();
        if (roster.starts() != 1) {
            throw Finding.wrongResult("body-ran-more-than-once", roster.starts());
        }
    }

    @Check(points = 10)
    void start_named_gives_the_thread_its_name_and_daemon_status(Scene scene) throws Exception {
        Roster roster = new Roster();
        Callable<Thread> start = start(true, roster, scene.gate());
        Thread thread = returned(scene, roster, () -> callInNonDaemon(start));
        if (!thread.getName().equals(NAME)) {
            throw Finding.wrongResult("another-name", NAME);
        } else if (!thread.isDaemon()) {
            throw Finding.wrongResult("no-daemon").showing(scene.threadsNow());
        }
    }

    @Check(points = 5)
    void a_daemon_can_start_a_thread_that_is_none(Scene scene) throws Exception {
        Roster roster = new Roster();
        if (returned(scene, roster, start(false, roster, scene.gate())).isDaemon()) {
            throw Finding.wrongResult("daemon-by-inheritance").because("daemon-status-inherited").showing(scene.threadsNow());
        }
    }

    /** The gate keeps the thread alive, so that what is done to the thread too late is noticed. */
    private static Callable<Thread> start(boolean daemon, Roster roster, Gate gate) {
        return () -> FirstThreads.startNamed(NAME, daemon, roster.task(1, gate::hold));
    }

    private static Thread returned(Scene scene, Roster roster, Callable<Thread> start) throws Exception {
        Call<Thread> call = scene.call(Roster.CALLER, start);
        scene.settle();
        Misuse.passOn(call);
        if (call.ended()) {
            return Optional.ofNullable(call.result()).orElseThrow(() -> Finding.wrongResult("no-thread-returned"));
        } else if (roster.knowsCallers()) {
            throw Finding.wrongResult("body-in-the-caller").because("run-instead-of-start").showing(scene.threadsNow());
        }
        throw Finding.wrongResult("waits-for-the-body").showing(scene.threadsNow());
    }

    /** The calls of a scene are daemons, so what they start is one by inheritance. */
    private static Thread callInNonDaemon(Callable<Thread> start) throws Exception {
        FutureTask<Thread> task = new FutureTask<>(start);
        Thread caller = new Thread(task, Roster.CALLER + "-that-is-no-daemon");
        caller.setDaemon(false);
        caller.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
