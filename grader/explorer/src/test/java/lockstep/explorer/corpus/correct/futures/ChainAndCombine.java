package lockstep.explorer.corpus.correct.futures;

import java.util.concurrent.CompletableFuture;

/** CompletableFuture: supplyAsync, thenApply, thenCombine, thenCompose, allOf and join. */
public final class ChainAndCombine {
    public static void main(String[] args) {
        int[] cell = new int[1];
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> {
            cell[0] = 1;
            return 2;
        });
        CompletableFuture<Integer> three = CompletableFuture.supplyAsync(() -> 3);
        CompletableFuture<Integer> six = two.thenCombine(three, (a, b) -> a * b);
        CompletableFuture<String> text = six.thenCompose(n -> CompletableFuture.supplyAsync(() -> "n" + n));
        CompletableFuture<Integer> seen = two.thenApplyAsync(n -> n + cell[0]);
        CompletableFuture.allOf(text, seen).join();
        assert text.join().equals("n6") : text.join();
        assert seen.join() == 3 : seen.join();
    }
}
