package lockstep.explorer.corpus.correct.atomics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** LongAdder and LongAccumulator, read after the joins. */
public final class AddersAndAccumulators {
    public static void main(String[] args) throws InterruptedException {
        LongAdder adder = new LongAdder();
        LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
        DoubleAdder doubles = new DoubleAdder();
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int item = i;
            threads.add(new Thread(() -> {
                adder.increment();
                adder.add(item);
                max.accumulate(item);
                doubles.add(0.5);
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert adder.sumThenReset() == 9 && adder.sum() == 0;
        assert max.get() == 3 : max;
        assert doubles.sum() == 1.5 : doubles;
    }
}
