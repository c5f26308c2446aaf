package lockstep.explorer.corpus.correct.futures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** orTimeout, completeOnTimeout and delayedExecutor, by the clock alone. */
public final class TimeLimits {
    public static void main(String[] args) throws Exception {
        CompletableFuture<String> fails = new CompletableFuture<String>().orTimeout(10, TimeUnit.MILLISECONDS);
        CompletableFuture<String> falls = new CompletableFuture<String>().completeOnTimeout("late", 10, TimeUnit.MILLISECONDS);
        CompletableFuture<String> delayed = CompletableFuture.supplyAsync(() -> "delayed",
                CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
        assert falls.get().equals("late");
        assert delayed.get().equals("delayed");
        try {
            fails.get();
            throw new AssertionError("no timeout");
        } catch (ExecutionException e) {
            assert e.getCause() instanceof TimeoutException;
        }
        CompletableFuture<String> inTime = CompletableFuture.completedFuture("x").orTimeout(1, TimeUnit.HOURS);
        assert inTime.get().equals("x");
    }
}
