package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.CompletableFuture;

/** DATA_RACE: main reads what an async stage writes before it joins the future. */
public final class ReadBeforeJoin {
    private static int progress;

    public static void main(String[] args) {
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> progress = 1);
        int seen = progress;
        work.join();
        assert seen == 0 || seen == 1 : seen;
    }
}
