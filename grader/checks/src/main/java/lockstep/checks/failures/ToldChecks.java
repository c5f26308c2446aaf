package lockstep.checks.failures;

import static lockstep.checks.failures.Way.EXECUTE;
import static lockstep.checks.failures.Way.INVOKE_ALL;
import static lockstep.checks.failures.Way.SUBMIT_CALLABLE;
import static lockstep.checks.failures.Way.THREAD;

import java.io.FileNotFoundException;
import java.util.List;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.failures.Failures;
import lockstep.protocol.Verdict;

/** Whether the handler hears of a failure at all. */
class ToldChecks {

    @Check(points = 8)
    void a_failing_thread_tells_its_handler(Scene scene) throws Exception {
        Gate gate = scene.gate();
        Crash crash = new Crash("in a thread");
        Told told = new Told();
        Call<Thread> start = scene.call("caller", () -> Failures.startGuarded(() -> {
            gate.hold();
            throw crash;
        }, told));
        scene.settle();
        if (!start.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "start-waits").showing(scene.threadsNow());
        }
        Thread thread = start.result();
        if (gate.arrived() != 1) {
            throw Finding.wrongResult("body-not-started", gate.arrived());
        }
        gate.open();
        scene.settle();
        if (!told.knows(crash)) {
            throw Missing.of(scene, THREAD, crash);
        } else if (!told.threads().contains(thread)) {
            throw Finding.wrongResult("told-by-another-thread");
        }
        tellNothingOfSuccess(scene);
    }

    private static void tellNothingOfSuccess(Scene scene) throws Exception {
        Told told = new Told();
        scene.call("caller", () -> Failures.startGuarded(() -> { }, told)).result();
        scene.settle();
        if (!told.all().isEmpty()) {
            throw Finding.wrongResult("told-of-success", THREAD.method(), Told.name(told.all().get(0)));
        }
    }

    @Check(points = 7)
    void a_guarded_pool_tells_what_execute_lets_out(Scene scene) throws Exception {
        scene.expectUncaught();
        Crash crash = new Crash("in execute");
        if (!EXECUTE.fail(scene, crash).knows(crash)) {
            throw Missing.of(scene, EXECUTE, crash);
        }
    }

    @Check(points = 14)
    void a_guarded_pool_tells_what_futures_hide(Scene scene) throws Exception {
        scene.expectUncaught();
        Crash executed = new Crash("in execute");
        boolean tellsOfExecute = EXECUTE.fail(scene, executed).knows(executed);
        for (Way way : Way.WITH_A_FUTURE) {
            Crash crash = new Crash("in " + way.method());
            if (!way.fail(scene, crash).knows(crash)) {
                throw tellsOfExecute && !crash.printed() ? hidden(way, crash) : Missing.of(scene, way, crash);
            }
        }
        for (Way way : List.of(SUBMIT_CALLABLE, INVOKE_ALL)) {
            Exception checked = new FileNotFoundException("in " + way.method());
            if (!way.fail(scene, checked).knows(checked)) {
                throw Finding.wrongResult("checked-not-told", way.method(), Told.name(checked)).causedBy(checked);
            }
        }
    }

    /** Where only invokeAll is left, the student knows what submit does. */
    private static Finding hidden(Way way, Crash crash) {
        Finding finding = Finding.wrongResult("hidden-in-a-future", way.method(), Told.name(crash)).causedBy(crash);
        return way == INVOKE_ALL ? finding : finding.because("submit-hides-exceptions");
    }

    @Check(points = 10)
    void errors_are_told_like_exceptions(Scene scene) throws Exception {
        scene.expectUncaught();
        for (Way way : Way.values()) {
            Crash crash = new Crash("an exception in " + way.method());
            Error error = new AssertionError("an error in " + way.method());
            boolean tellsOfExceptions = way.fail(scene, crash).knows(crash);
            if (tellsOfExceptions && !way.fail(scene, error).knows(error)) {
                throw errorNotTold(scene, way, error);
            } else if (!tellsOfExceptions && way == THREAD) {
                throw Missing.of(scene, way, crash);
            }
        }
    }

    private static Finding errorNotTold(Scene scene, Way way, Error error) {
        Verdict verdict = Missing.leftItsThread(scene, error) ? Verdict.UNCAUGHT_EXCEPTION : Verdict.WRONG_RESULT;
        return Finding.of(verdict, "error-not-told", way.method(), Told.name(error))
                .because("catches-exception-misses-error").causedBy(error);
    }

    @Check(points = 10)
    void the_default_handler_of_the_jvm_is_left_alone(Scene scene) throws Exception {
        scene.expectUncaught();
        Crash crash = new Crash("in a thread");
        Told ofThread = THREAD.fail(scene, crash);
        Told ofPool = EXECUTE.fail(scene, new Crash("in execute"));
        if (scene.defaultHandlerReplaced()) {
            throw Finding.wrongResult("default-handler-replaced").because("global-default-handler");
        } else if (!ofThread.knows(crash)) {
            throw Missing.of(scene, THREAD, crash);
        }
        Crash foreign = new Crash("in a thread that nobody guards");
        Way.inCaller(scene, () -> new Thread(Way.throwing(foreign)).start());
        if (ofThread.knows(foreign) || ofPool.knows(foreign)) {
            throw Finding.wrongResult("told-of-a-stranger", Told.name(foreign)).because("global-default-handler");
        }
    }
}
