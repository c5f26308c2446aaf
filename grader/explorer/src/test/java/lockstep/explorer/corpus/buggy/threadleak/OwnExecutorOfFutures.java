package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** THREAD_LEAK: the executor given to supplyAsync is never shut down. */
public final class OwnExecutorOfFutures {
    public static void main(String[] args) {
        Executor executor = Executors.newFixedThreadPool(2);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> 1, executor);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> 2, executor);
        assert first.thenCombine(second, Integer::sum).join() == 3;
    }
}
