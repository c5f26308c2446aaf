package lockstep.explorer.corpus.correct.futures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** complete() by the faster of two threads; the other one's value is dropped; timed get; anyOf. */
public final class CompletedByHand {
    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> future = new CompletableFuture<>();
        AtomicInteger wins = new AtomicInteger();
        Thread first = new Thread(() -> wins.addAndGet(future.complete(1) ? 1 : 0));
        Thread second = new Thread(() -> wins.addAndGet(future.complete(2) ? 1 : 0));
        first.start();
        second.start();
        int value = future.get();
        first.join();
        second.join();
        assert value == 1 || value == 2;
        assert wins.get() == 1 : wins;
        CompletableFuture<String> never = new CompletableFuture<>();
        assert CompletableFuture.anyOf(never, future).join().equals(value);
        try {
            never.get(5, TimeUnit.MILLISECONDS);
            throw new AssertionError("completed");
        } catch (TimeoutException expected) {
            assert never.cancel(true) && never.isCancelled();
        }
    }
}
