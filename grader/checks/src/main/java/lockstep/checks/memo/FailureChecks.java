package lockstep.checks.memo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.checks.memo.Work.Value;
import lockstep.explorer.Explore;
import lockstep.memo.Lazy;
import lockstep.memo.Memo;

class FailureChecks {

    private static final IllegalStateException NO_ANSWER = new IllegalStateException("no answer");
    private static final AssertionError WRONG_ANSWER = new AssertionError("wrong answer");

    @Check(points = 10)
    @Explore(schedules = 200)
    void a_failure_of_the_supplier_is_not_kept() throws InterruptedException {
        requireRecovery(new Lazy<>(failingOnce(NO_ANSWER))::get, NO_ANSWER);
        requireRecovery(new Lazy<>(failingOnce(WRONG_ANSWER))::get, WRONG_ANSWER);
        requireCompany(new Lazy<>(failingOnce(NO_ANSWER))::get, NO_ANSWER);
    }

    @Check(points = 10)
    @Explore(schedules = 200)
    void a_failure_of_the_function_is_not_kept() throws InterruptedException {
        requireRecovery(asking(failingOnce(NO_ANSWER)), NO_ANSWER);
        requireRecovery(asking(failingOnce(WRONG_ANSWER)), WRONG_ANSWER);
        requireCompany(asking(failingOnce(NO_ANSWER)), NO_ANSWER);
    }

    private static Supplier<Value> asking(Supplier<Value> function) {
        Memo<String, Value> memo = new Memo<>(key -> function.get());
        return () -> memo.get("Lyon");
    }

    /** Computes a second long; then it throws the first time, and returns a value later on. */
    private static Supplier<Value> failingOnce(Throwable thrown) {
        Work work = new Work();
        AtomicBoolean failed = new AtomicBoolean();
        return () -> {
            Value value = work.computeSlowly();
            if (failed.getAndSet(true)) {
                return value;
            } else if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
    }

    private static void requireRecovery(Supplier<Value> question, Throwable failure) throws InterruptedException {
        requireThrown(Asker.start("asker-1", question), failure);
        requireValue(Asker.start("asker-2", question), failure);
    }

    /** Somebody waits while it fails. */
    private static void requireCompany(Supplier<Value> question, Throwable failure) throws InterruptedException {
        Asker<Value> first = Asker.start("asker-1", question);
        Pause.millis(500);
        Asker<Value> waiting = Asker.start("asker-2", question);
        requireThrown(first, failure);
        if (waiting.thrown().isPresent()) {
            requireThrown(waiting, failure);
        } else {
            requireValue(waiting, failure);
        }
        requireValue(Asker.start("asker-3", question), failure);
    }

    private static void requireThrown(Asker<Value> asker, Throwable failure) throws InterruptedException {
        String type = failure.getClass().getSimpleName();
        Throwable thrown = asker.thrown().orElseThrow(() -> Finding.wrongResult("failure-hidden", type));
        if (thrown instanceof UnsupportedOperationException todo) {
            throw todo;
        } else if (thrown != failure) {
            throw Finding.wrongResult("failure-changed", type).causedBy(thrown);
        }
    }

    private static void requireValue(Asker<Value> asker, Throwable failure) throws InterruptedException {
        if (asker.thrown().filter(failure::equals).isPresent()) {
            throw Finding.wrongResult("failure-kept", failure.getClass().getSimpleName()).because("failure-cached-for-ever");
        } else if (asker.answer() == null) {
            throw Finding.wrongResult("null-after-failure").because("marked-before-computed");
        }
    }
}
