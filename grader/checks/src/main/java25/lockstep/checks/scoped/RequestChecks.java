package lockstep.checks.scoped;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.scoped.CurrentUser;

class RequestChecks {

    private static final Optional<String> NOBODY = Optional.empty();
    private static final Optional<String> ANN = Optional.of("ann");
    private static final Optional<String> BEN = Optional.of("ben");

    @Check(points = 15)
    @Explore(schedules = 300)
    void requests_at_the_same_time_do_not_mix() throws Exception {
        Caller<Integer> one = Caller.start("server-1", () -> CurrentUser.callAs("ann", () -> lookTwice(ANN, BEN)));
        Caller<Integer> other = Caller.start("server-2", () -> CurrentUser.callAs("ben", () -> lookTwice(BEN, ANN)));
        one.answer();
        other.answer();
    }

    private static Integer lookTwice(Optional<String> user, Optional<String> other) {
        for (int look = 0; look < 2; look++) {
            Optional<String> seen = CurrentUser.get();
            if (!user.equals(seen)) {
                Finding mixed = Finding.wrongResult("mixed", user.get(), seen);
                throw other.equals(seen) ? mixed.because("one-field-for-all") : mixed;
            }
            Thread.yield();
        }
        return 2;
    }

    @Check(points = 15)
    @Explore(schedules = 20)
    void after_a_request_its_user_is_forgotten() throws Exception {
        requireSeen("served-before", NOBODY, CurrentUser.get());
        String answer = CurrentUser.callAs("ann", () -> "done for " + CurrentUser.get());
        if (!("done for " + ANN).equals(answer)) {
            throw Finding.wrongResult("wrong-answer", "done for " + ANN, answer);
        }
        Optional<String> after = CurrentUser.get();
        if (ANN.equals(after)) {
            throw Finding.wrongResult("not-forgotten", after).because("thread-local-instead");
        }
        requireSeen("not-forgotten", NOBODY, after);
    }

    private static void requireSeen(String says, Optional<String> expected, Optional<String> seen) {
        if (!expected.equals(seen)) {
            throw Finding.wrongResult(says, seen);
        }
    }

    @Check(points = 15)
    @Explore(schedules = 20)
    void a_request_in_a_request_hides_the_outer_user_for_so_long() throws Exception {
        requirePutBack();
    }

    private static void requirePutBack() throws Exception {
        Optional<String> afterInner = CurrentUser.callAs("ann", () -> {
            Optional<String> inner = CurrentUser.callAs("ben", CurrentUser::get);
            requireSeen("inner-not-seen", BEN, inner);
            return CurrentUser.get();
        });
        if (ANN.equals(afterInner)) {
            return;
        }
        Finding lost = Finding.wrongResult("outer-lost", afterInner);
        boolean forgottenInTheEnd = NOBODY.equals(CurrentUser.get());
        if (forgottenInTheEnd && BEN.equals(afterInner)) {
            throw lost.because("rebinding-leaks");
        }
        throw forgottenInTheEnd && NOBODY.equals(afterInner) ? lost.because("remove-instead-of-put-back") : lost;
    }

    @Check(points = 10)
    @Explore(schedules = 20)
    void a_request_that_throws_ends_like_any_other() throws Exception {
        requirePutBack();
        for (Throwable thrown : List.of(new IOException("no disk"), new IllegalStateException("no stock"), new AssertionError("no way"))) {
            Optional<String> after = CurrentUser.callAs("ann", () -> {
                requireThrown(thrown, () -> CurrentUser.callAs("ben", failing(thrown)));
                return CurrentUser.get();
            });
            if (!ANN.equals(after)) {
                Finding stays = Finding.wrongResult("user-after-exception", thrown.getClass().getSimpleName(), after);
                throw BEN.equals(after) ? stays.because("not-put-back-after-an-exception") : stays;
            }
            requirePutBackAfterTask(thrown);
        }
    }

    private static void requirePutBackAfterTask(Throwable thrown) throws Exception {
        Callable<Integer> task = CurrentUser.callAs("ann", () -> CurrentUser.carrying(failing(thrown)));
        Optional<String> after = CurrentUser.callAs("ben", () -> {
            requireThrownByTask(thrown, task);
            return CurrentUser.get();
        });
        if (!BEN.equals(after)) {
            throw Finding.wrongResult("user-after-task-exception", thrown.getClass().getSimpleName(), after);
        }
    }

    private static Callable<Integer> failing(Throwable thrown) {
        return () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }

    private static void requireThrown(Throwable thrown, Callable<Integer> request) {
        String type = thrown.getClass().getSimpleName();
        Throwable out = thrownBy(request).orElseThrow(() -> Finding.wrongResult("exception-lost", type));
        if (out != thrown) {
            Finding changed = Finding.wrongResult("exception-changed", type, out.getClass().getSimpleName()).causedBy(out);
            throw out.getCause() == thrown ? changed.because("exception-wrapped") : changed;
        }
    }

    private static void requireThrownByTask(Throwable thrown, Callable<Integer> task) {
        String type = thrown.getClass().getSimpleName();
        Throwable out = thrownBy(task).orElseThrow(() -> Finding.wrongResult("task-exception-lost", type));
        if (out != thrown) {
            throw Finding.wrongResult("task-exception-changed", type, out.getClass().getSimpleName()).causedBy(out);
        }
    }

    private static Optional<Throwable> thrownBy(Callable<Integer> call) {
        try {
            call.call();
            return Optional.empty();
        } catch (Throwable thrown) {
            return Optional.of(thrown);
        }
    }
}
