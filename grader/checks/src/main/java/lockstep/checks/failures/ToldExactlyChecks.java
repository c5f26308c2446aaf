package lockstep.checks.failures;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;

/** Whether the handler hears the right thing: the very throwable, once, and nothing that is no failure. */
class ToldExactlyChecks {

    @Check(points = 6)
    void the_handler_is_given_the_very_throwable(Scene scene) throws Exception {
        scene.expectUncaught();
        for (Way way : Way.values()) {
            Crash crash = new Crash("in " + way.method());
            Told told = way.fail(scene, crash);
            for (Throwable thrown : told.all()) {
                if (thrown != crash) {
                    throw notTheVery(way, crash, thrown);
                }
            }
            if (way == Way.THREAD && !told.knows(crash)) {
                throw Missing.of(scene, way, crash);
            }
        }
    }

    private static Finding notTheVery(Way way, Crash crash, Throwable told) {
        if (Told.isOrWraps(told, crash)) {
            return Finding.wrongResult("wrapper-told", way.method(), Told.name(crash), Told.name(told))
                    .because("reports-the-wrapper").causedBy(told);
        } else if (Told.isOrWraps(crash, told)) {
            return Finding.wrongResult("cause-told", way.method(), Told.name(crash), Told.name(told)).causedBy(crash);
        }
        return Finding.wrongResult("something-else-told", way.method(), Told.name(crash), Told.name(told));
    }

    @Check(points = 8)
    void each_failure_is_told_once(Scene scene) throws Exception {
        scene.expectUncaught();
        for (Way way : Way.values()) {
            Crash crash = new Crash("in " + way.method());
            Told told = way.fail(scene, crash);
            if (told.times(crash) > 1) {
                throw Finding.wrongResult("told-too-often", way.method(), Told.name(crash), told.times(crash)).because("reported-twice");
            } else if (way == Way.THREAD && !told.knows(crash)) {
                throw Missing.of(scene, way, crash);
            }
        }
        requireToldOfEachTask(scene);
        requireNotToldOfItself(scene);
    }

    /** A throwable that somebody keeps and throws again is one object, and two failures. */
    private static void requireToldOfEachTask(Scene scene) throws Exception {
        Crash kept = new Crash("thrown by two tasks");
        Told told = new Told();
        ExecutorService pool = Way.pool(scene, 1, told);
        Way.inCaller(scene, () -> Way.EXECUTE.give(pool, kept));
        long once = told.times(kept);
        Way.inCaller(scene, () -> Way.EXECUTE.give(pool, kept));
        if (once == 1 && told.times(kept) == 1) {
            throw Finding.wrongResult("second-task-not-told", Told.name(kept)).causedBy(kept);
        }
    }

    private static void requireNotToldOfItself(Scene scene) throws Exception {
        Told told = new Told();
        Way.THREAD.attempt(scene, new Crash("in a thread"), TroubledPoolChecks.throwing(told, new HandlerBroke()));
        if (told.all().stream().anyMatch(HandlerBroke.class::isInstance)) {
            throw Finding.wrongResult("handler-told-of-itself", "HandlerBroke");
        }
    }

    @Check(points = 3)
    void a_cancelled_task_is_no_failure(Scene scene) throws Exception {
        scene.expectUncaught();
        Crash crash = new Crash("in execute");
        if (!Way.EXECUTE.fail(scene, crash).knows(crash)) {
            throw Missing.of(scene, Way.EXECUTE, crash);
        }
        Told told = new Told();
        Gate gate = scene.gate();
        ExecutorService pool = Way.pool(scene, 1, told);
        Future<?> running = scene.call("caller", () -> pool.submit(gate::hold)).result();
        Future<?> queued = scene.call("caller", () -> pool.submit(() -> { })).result();
        scene.settle();
        Way.inCaller(scene, () -> running.cancel(false));
        Way.inCaller(scene, () -> queued.cancel(false));
        gate.open();
        scene.settle();
        if (!told.all().isEmpty()) {
            throw Finding.wrongResult("cancellation-told", Told.name(told.all().get(0)));
        }
    }
}
