package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** DEADLOCK: two async tasks join each other's futures. */
public final class FuturesInACycle {
    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Integer> first = new CompletableFuture<>();
        CompletableFuture<Integer> second = new CompletableFuture<>();
        pool.execute(() -> first.complete(second.join() + 1));
        pool.execute(() -> second.complete(first.join() + 1));
        assert first.join() > 0;
        pool.shutdown();
    }
}
