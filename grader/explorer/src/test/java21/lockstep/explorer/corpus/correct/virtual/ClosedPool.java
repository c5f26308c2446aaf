package lockstep.explorer.corpus.correct.virtual;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** close() of a fixed pool waits for its tasks and ends its threads. */
public final class ClosedPool {
    private static int plain;

    public static void main(String[] args) {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            pool.execute(() -> plain++);
            pool.execute(() -> plain++);
        }
        assert plain == 2 : plain;
    }
}
