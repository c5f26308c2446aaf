package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: a once-guard reads and sets an AtomicBoolean in two steps. */
public final class InitialisedTwice {
    public static void main(String[] args) throws InterruptedException {
        AtomicBoolean started = new AtomicBoolean();
        AtomicInteger starts = new AtomicInteger();
        Runnable start = () -> {
            if (!started.get()) {
                started.set(true);
                starts.incrementAndGet();
            }
        };
        Thread first = new Thread(start);
        Thread second = new Thread(start);
        first.start();
        second.start();
        first.join();
        second.join();
        assert starts.get() == 1 : starts;
    }
}
