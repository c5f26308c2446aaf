package lockstep.checks.failures;

import java.io.FileNotFoundException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Rest;
import lockstep.check.Scene;
import lockstep.failures.Failures;
import lockstep.protocol.Verdict;

/** What comes out of unwrap. The futures are the check's own. */
class UnwrapChecks {

    @Check(points = 5)
    void unwrap_throws_what_the_task_threw(Scene scene) throws Exception {
        String result = scene.call("caller", () -> Failures.unwrap(done("sent"))).result();
        if (!"sent".equals(result)) {
            throw Finding.wrongResult("unwrap-loses-the-result", result);
        }
        throwsItself(scene, new Crash("in a task"));
        throwsItself(scene, new AssertionError("in a task"));
        throwsItself(scene, new CompletionException("in a task", new FileNotFoundException("the task's own cause")));
        Exception checked = new FileNotFoundException("in a task");
        Throwable thrown = thrownFor(scene, checked);
        if (!(thrown instanceof CompletionException) || thrown.getCause() != checked) {
            throw Finding.wrongResult("unwrap-of-a-checked-exception", Told.name(checked), shape(thrown)).causedBy(thrown);
        }
    }

    private static void throwsItself(Scene scene, Throwable failure) {
        Throwable thrown = thrownFor(scene, failure);
        if (thrown == failure) {
            return;
        }
        Finding finding = Finding.wrongResult("unwrap-throws-another", Told.name(failure), shape(thrown)).causedBy(thrown);
        throw holdsTheFuturesWrapper(thrown) ? finding.because("reports-the-wrapper") : finding;
    }

    /** What unwrap throws for a task that has thrown this. */
    private static Throwable thrownFor(Scene scene, Throwable failure) {
        Future<?> future = failed(failure);
        return scene.call("caller", () -> Failures.unwrap(future)).awaitEnd().thrown()
                .orElseThrow(() -> Finding.wrongResult("unwrap-returns", Told.name(failure)).causedBy(failure));
    }

    private static boolean holdsTheFuturesWrapper(Throwable thrown) {
        return thrown instanceof ExecutionException || thrown.getCause() instanceof ExecutionException;
    }

    /** The names of the throwable and its causes. */
    private static String shape(Throwable thrown) {
        return thrown.getCause() == null ? Told.name(thrown) : Told.name(thrown) + " <- " + shape(thrown.getCause());
    }

    @Check(points = 3)
    void unwrap_lets_interrupts_and_cancellations_through(Scene scene) throws Exception {
        FutureTask<String> future = new FutureTask<>(() -> "sent");
        Call<String> call = scene.call("caller", () -> Failures.unwrap(future));
        Rest rest = scene.settle();
        if (call.ended()) {
            throw Finding.wrongResult("unwrap-does-not-wait", call.result());
        } else if (rest != Rest.STILL) {
            throw Finding.of(Verdict.LIVELOCK, "unwrap-spins").showing(scene.threadsNow());
        }
        call.interrupt();
        Throwable thrown = call.awaitEnd().thrown().orElseThrow(() -> Finding.wrongResult("unwrap-returns-when-interrupted"));
        if (!(thrown instanceof InterruptedException)) {
            throw Finding.wrongResult("unwrap-when-interrupted", Told.name(thrown)).causedBy(thrown);
        } else if (future.isDone()) {
            throw Finding.wrongResult("unwrap-cancels");
        }
        letsACancellationThrough(scene, future);
    }

    private static void letsACancellationThrough(Scene scene, FutureTask<String> future) {
        future.cancel(false);
        Call<String> call = scene.call("caller", () -> Failures.unwrap(future)).awaitEnd();
        Throwable thrown = call.thrown().orElseThrow(() -> Finding.wrongResult("unwrap-returns-when-cancelled"));
        if (!(thrown instanceof CancellationException)) {
            throw Finding.wrongResult("unwrap-when-cancelled", Told.name(thrown)).causedBy(thrown);
        }
    }

    private static Future<String> done(String result) {
        FutureTask<String> future = new FutureTask<>(() -> result);
        future.run();
        return future;
    }

    private static Future<String> failed(Throwable failure) {
        FutureTask<String> future = new FutureTask<>(Way.calling(failure));
        future.run();
        return future;
    }
}
