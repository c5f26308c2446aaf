package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.CompletableFuture;

/** DEADLOCK: each of two threads waits for the future that the other one completes afterwards. */
public final class FuturesCrossed {
    public static void main(String[] args) {
        CompletableFuture<String> left = new CompletableFuture<>();
        CompletableFuture<String> right = new CompletableFuture<>();
        new Thread(() -> left.complete(right.join())).start();
        new Thread(() -> right.complete(left.join())).start();
    }
}
