package lockstep.explorer.corpus.correct.futures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/** exceptionally, handle and whenComplete see the exception wrapped as documented. */
public final class FailuresHandled {
    public static void main(String[] args) {
        CompletableFuture<Integer> failing = CompletableFuture.supplyAsync(() -> Integer.parseInt("x"));
        AtomicReference<Throwable> seen = new AtomicReference<>();
        CompletableFuture<Integer> mended = failing.thenApply(n -> n + 1).whenComplete((n, e) -> seen.set(e)).exceptionally(e -> -1);
        CompletableFuture<String> handled = failing.handle((n, e) -> e == null ? "fine" : "failed");
        assert mended.join() == -1;
        assert handled.join().equals("failed");
        assert seen.get() instanceof CompletionException : seen;
        try {
            failing.join();
            throw new AssertionError("did not fail");
        } catch (CompletionException e) {
            assert e.getCause() instanceof NumberFormatException;
        }
    }
}
