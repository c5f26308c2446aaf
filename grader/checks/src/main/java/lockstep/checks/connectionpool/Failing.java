package lockstep.checks.connectionpool;

import java.util.concurrent.Callable;
import lockstep.check.Finding;
import lockstep.connectionpool.Limiter;

/** Tasks that throw. */
final class Failing {

    private Failing() { }

    /** Has the limiter run a task that throws this, which must come out unchanged. */
    static void call(Limiter limiter, Throwable thrown) throws InterruptedException {
        requireSame(thrown, Caller.start("thrower", () -> limiter.call(task(thrown))));
    }

    /** The same by tryCall. */
    static void tryCall(Limiter limiter, Throwable thrown) throws InterruptedException {
        requireSame(thrown, Caller.start("thrower", () -> limiter.tryCall(task(thrown))));
    }

    private static Callable<Integer> task(Throwable thrown) {
        return () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }

    private static void requireSame(Throwable thrown, Caller<?> caller) throws InterruptedException {
        String type = thrown.getClass().getSimpleName();
        Throwable out = caller.thrown().orElseThrow(() -> Finding.wrongResult("failure-hidden", type));
        if (out instanceof UnsupportedOperationException todo) {
            throw todo;
        } else if (out != thrown) {
            throw Finding.wrongResult("failure-changed", type).causedBy(out);
        }
    }
}
