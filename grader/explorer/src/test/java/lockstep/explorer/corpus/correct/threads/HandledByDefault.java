package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** An exception taken by the default handler, which is put back afterwards. */
public final class HandledByDefault {
    public static void main(String[] args) throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        AtomicInteger taken = new AtomicInteger();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> taken.incrementAndGet());
        try {
            Thread failing = new Thread(() -> {
                throw new UnsupportedOperationException("expected");
            });
            failing.start();
            failing.join();
            assert taken.get() == 1 : taken;
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
