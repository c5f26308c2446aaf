package lockstep.checks.memo;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Pause;

/** Computes values, and keeps count of that. */
final class Work {

    /** A value. Its field is plain: whoever gets the value must be able to read it. */
    static final class Value {

        private String text;

        private Value(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** A new value; the first one is "value 1". */
    Value compute() {
        return new Value("value " + begun.incrementAndGet());
    }

    /** The same, but it takes a second. */
    Value computeSlowly() {
        Value value = compute();
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            Pause.millis(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.decrementAndGet();
        return value;
    }

    /** How often something was computed. */
    int times() {
        return begun.get();
    }

    /** How many slow computations ever ran at the same time. */
    int most() {
        return most.get();
    }
}
