package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.CompletableFuture;

/** WRONG_RESULT: two async stages are started side by side, but the second one needs the first. */
public final class StagesNotChained {
    public static void main(String[] args) {
        StringBuffer text = new StringBuffer();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> text.append("a"));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> text.append("b"));
        CompletableFuture.allOf(first, second).join();
        assert text.toString().equals("ab") : text;
    }
}
