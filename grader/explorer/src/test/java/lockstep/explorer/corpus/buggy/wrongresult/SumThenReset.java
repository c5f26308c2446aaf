package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.LongAdder;

/** WRONG_RESULT: sum() and reset() of a LongAdder in two steps lose what was added in between. */
public final class SumThenReset {
    public static void main(String[] args) throws InterruptedException {
        LongAdder hits = new LongAdder();
        Thread hitter = new Thread(() -> {
            hits.increment();
            hits.increment();
        });
        hitter.start();
        long seen = hits.sum();
        hits.reset();
        hitter.join();
        assert seen + hits.sum() == 2 : seen + hits.sum();
    }
}
