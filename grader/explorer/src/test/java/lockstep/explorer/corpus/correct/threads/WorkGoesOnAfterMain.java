package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** The main thread joins nobody; two threads have a lot to do after it has ended, and the last one looks at what came of it. */
public final class WorkGoesOnAfterMain {
    private static final int EACH = 11_000;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger ENDED = new AtomicInteger();

    public static void main(String[] args) {
        for (int i = 0; i < 2; i++) {
            new Thread(() -> {
                for (int k = 0; k < EACH; k++) {
                    COUNT.incrementAndGet();
                }
                if (ENDED.incrementAndGet() == 2) {
                    assert COUNT.get() == 2 * EACH : COUNT;
                }
            }).start();
        }
    }
}
