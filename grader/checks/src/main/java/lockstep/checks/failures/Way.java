package lockstep.checks.failures;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import lockstep.check.Action;
import lockstep.check.Call;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.failures.Failures;

/** A way in which code can come into a guarded thread, and there fail. */
enum Way {

    THREAD("startGuarded") {
        @Override
        void attempt(Scene scene, Throwable failure, Consumer<Throwable> handler) throws Exception {
            Gate gate = scene.gate();
            // Whether the handler is there in time is a question of the schedule, which is not this check's to choose.
            Call<Thread> start = scene.call("caller", () -> Failures.startGuarded(() -> {
                gate.hold();
                throwing(failure).run();
            }, handler));
            scene.settle();
            gate.open();
            start.result();
            scene.settle();
        }
    },
    EXECUTE("execute") {
        @Override
        void give(ExecutorService pool, Throwable failure) {
            pool.execute(throwing(failure));
        }
    },
    SUBMIT_RUNNABLE("submit(Runnable)") {
        @Override
        void give(ExecutorService pool, Throwable failure) {
            pool.submit(throwing(failure));
        }
    },
    SUBMIT_RUNNABLE_WITH_RESULT("submit(Runnable, T)") {
        @Override
        void give(ExecutorService pool, Throwable failure) {
            pool.submit(throwing(failure), "done");
        }
    },
    SUBMIT_CALLABLE("submit(Callable)") {
        @Override
        void give(ExecutorService pool, Throwable failure) {
            pool.submit(calling(failure));
        }
    },
    INVOKE_ALL("invokeAll") {
        @Override
        void give(ExecutorService pool, Throwable failure) throws InterruptedException {
            pool.invokeAll(List.of(() -> "fine", calling(failure)));
        }
    };

    /** The ways whose failures a future keeps. */
    static final List<Way> WITH_A_FUTURE = List.of(SUBMIT_RUNNABLE, SUBMIT_RUNNABLE_WITH_RESULT, SUBMIT_CALLABLE, INVOKE_ALL);

    private final String method;

    Way(String method) {
        this.method = method;
    }

    /** The method of the student's code or of the pool. */
    String method() {
        return method;
    }

    /** Lets a task fail in this way, and returns what its handler knows when all is quiet again. */
    final Told fail(Scene scene, Throwable failure) throws Exception {
        Told told = new Told();
        attempt(scene, failure, told);
        return told;
    }

    void attempt(Scene scene, Throwable failure, Consumer<Throwable> handler) throws Exception {
        ExecutorService pool = pool(scene, 1, handler);
        inCaller(scene, () -> give(pool, failure));
        inCaller(scene, pool::shutdown);
    }

    /** Gives a pool a task that fails. */
    void give(ExecutorService pool, Throwable failure) throws Exception {
        throw new UnsupportedOperationException(method + " is no method of a pool");
    }

    /** A pool of the student's. */
    static ExecutorService pool(Scene scene, int threads, Consumer<Throwable> handler) throws Exception {
        ExecutorService pool = scene.call("caller", () -> Failures.guardedPool(threads, handler)).result();
        scene.atEnd(() -> pool.shutdownNow());
        return pool;
    }

    /** Calls student code and waits until all is quiet. */
    static void inCaller(Scene scene, Action action) throws Exception {
        scene.run("caller", action).result();
        scene.settle();
    }

    /** A task that throws an unchecked exception or an error. */
    static Runnable throwing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    /** A task that throws anything but what only the JVM may throw. */
    static Callable<String> calling(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        };
    }
}
