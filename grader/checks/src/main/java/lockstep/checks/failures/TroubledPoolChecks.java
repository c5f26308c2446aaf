package lockstep.checks.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.protocol.Verdict;

/** Whether the pool stays a pool, however its tasks and its handler behave. */
class TroubledPoolChecks {

    private static final int THREADS = 2;

    @Check(points = 5)
    void in_all_else_a_guarded_pool_is_an_ordinary_pool(Scene scene) throws Exception {
        scene.expectUncaught();
        Told told = new Told();
        ExecutorService pool = Way.pool(scene, THREADS, told);
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        runsAsManyAsPromised(scene, pool, workers);
        if (!told.all().isEmpty()) {
            throw Finding.wrongResult("told-of-success", "submit", Told.name(told.all().get(0)));
        }
        Crash crash = new Crash("in submit");
        Future<String> failed = scene.call("caller", () -> pool.submit(Way.calling(crash))).result();
        Throwable cause = failureOf(scene, failed, crash);
        if (cause != crash) {
            throw Finding.wrongResult("future-keeps-another", Told.name(crash), Told.name(cause)).causedBy(cause);
        }
        endsAfterShutdown(scene, pool, workers);
        refusesAfterShutdown(scene, pool, told);
    }

    private static void runsAsManyAsPromised(Scene scene, ExecutorService pool, Set<Thread> workers) throws Exception {
        Gate gate = scene.gate();
        List<Future<Integer>> futures = new ArrayList<>();
        Call<Void> submitting = scene.run("caller", () -> {
            for (int number = 0; number <= THREADS; number++) {
                futures.add(pool.submit(() -> {
                    workers.add(Thread.currentThread());
                    gate.hold();
                }, number));
            }
        });
        scene.settle();
        if (!submitting.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "submit-waits").showing(scene.threadsNow());
        }
        submitting.result();
        if (gate.arrived() != THREADS) {
            throw Finding.wrongResult("not-as-many-as-promised", gate.arrived(), THREADS).showing(scene.threadsNow());
        }
        gate.open();
        for (int number = 0; number <= THREADS; number++) {
            Object result = scene.call("caller", futures.get(number)::get).result();
            if (!Integer.valueOf(number).equals(result)) {
                throw Finding.wrongResult("wrong-result", number, result);
            }
        }
    }

    /** What the future says its task threw. */
    private static Throwable failureOf(Scene scene, Future<?> future, Crash crash) throws Exception {
        Call<?> get = scene.call("caller", future::get).awaitEnd();
        Throwable thrown = get.thrown().orElseThrow(() -> Finding.wrongResult("future-keeps-nothing", Told.name(crash)).causedBy(crash));
        if (thrown instanceof ExecutionException) {
            return thrown.getCause();
        }
        throw Finding.wrongResult("future-throws-another", Told.name(thrown)).causedBy(thrown);
    }

    private static void endsAfterShutdown(Scene scene, ExecutorService pool, Set<Thread> workers) throws Exception {
        Way.inCaller(scene, pool::shutdown);
        if (workers.stream().anyMatch(Thread::isAlive)) {
            throw Finding.of(Verdict.THREAD_LEAK, "threads-left").showing(scene.threadsNow());
        }
    }

    private static void refusesAfterShutdown(Scene scene, ExecutorService pool, Told told) throws Exception {
        Call<Void> refused = scene.run("caller", () -> pool.execute(() -> { })).awaitEnd();
        if (!(refused.thrown().orElse(null) instanceof RejectedExecutionException)) {
            throw Finding.wrongResult("not-refused", "RejectedExecutionException");
        } else if (told.all().stream().anyMatch(RejectedExecutionException.class::isInstance)) {
            throw Finding.wrongResult("refusal-told", "RejectedExecutionException");
        }
    }

    @Check(points = 6)
    void a_handler_that_throws_stops_no_other_task(Scene scene) throws Exception {
        scene.expectUncaught();
        Told told = new Told();
        ExecutorService pool = Way.pool(scene, THREADS, throwing(told, new HandlerBroke()));
        int before = runningAtOnce(scene, pool);
        Crash first = new Crash("in execute");
        Way.inCaller(scene, () -> Way.EXECUTE.give(pool, first));
        if (!told.knows(first)) {
            throw Missing.of(scene, Way.EXECUTE, first);
        }
        Crash last = new Crash("in execute, last");
        for (Crash crash : List.of(new Crash("in execute, again"), last)) {
            Way.inCaller(scene, () -> Way.SUBMIT_CALLABLE.give(pool, new Crash("in submit")));
            Way.inCaller(scene, () -> Way.EXECUTE.give(pool, crash));
        }
        int after = runningAtOnce(scene, pool);
        if (after < before) {
            throw Finding.of(Verdict.TIMEOUT, "pool-has-stopped", after, before)
                    .because("handler-kills-the-pool").showing(scene.threadsNow());
        } else if (!told.knows(last)) {
            throw Finding.wrongResult("handler-never-told-again").because("handler-kills-the-pool").showing(scene.threadsNow());
        } else if (told.all().stream().anyMatch(HandlerBroke.class::isInstance)) {
            throw Finding.wrongResult("handler-told-of-itself", "HandlerBroke").because("handler-kills-the-pool");
        }
    }

    private static int runningAtOnce(Scene scene, ExecutorService pool) throws Exception {
        Gate gate = scene.gate();
        for (int i = 0; i < THREADS; i++) {
            Way.inCaller(scene, () -> pool.execute(gate::hold));
        }
        int running = gate.arrived();
        gate.open();
        scene.settle();
        return running;
    }

    @Check(points = 4)
    void a_handler_that_throws_hides_no_failure(Scene scene) throws Exception {
        scene.expectUncaught();
        hidesNoFailure(scene, new HandlerBroke());
        hidesNoFailure(scene, new AssertionError("the handler itself is broken"));
    }

    private static void hidesNoFailure(Scene scene, Throwable broken) throws Exception {
        Told told = new Told();
        Crash crash = new Crash("in submit");
        ExecutorService pool = Way.pool(scene, THREADS, throwing(told, broken));
        Future<String> future = scene.call("caller", () -> pool.submit(Way.calling(crash))).result();
        scene.settle();
        if (!told.knows(crash)) {
            throw Missing.of(scene, Way.SUBMIT_CALLABLE, crash);
        } else if (!future.isDone()) {
            throw Finding.of(Verdict.TIMEOUT, "future-never-done").because("handler-kills-the-pool").showing(scene.threadsNow());
        }
        Throwable cause = failureOf(scene, future, crash);
        if (Told.isOrWraps(cause, crash)) {
            return;
        }
        Finding hidden = Finding.wrongResult("handler-hides-failure", Told.name(crash), Told.name(cause)).causedBy(cause);
        throw broken instanceof Error ? hidden : hidden.because("handler-kills-the-pool");
    }

    /** A handler that remembers what it was told and then throws this. */
    static Consumer<Throwable> throwing(Told told, Throwable broken) {
        return failure -> {
            told.accept(failure);
            Way.throwing(broken).run();
        };
    }
}
