package lockstep.explorer.corpus.correct.forkjoin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** forEach of a parallel stream with atomic accumulators; forEachOrdered keeps the order. */
public final class ParallelForEach {
    public static void main(String[] args) {
        LongAdder adder = new LongAdder();
        IntStream.range(0, 6).parallel().forEach(adder::add);
        assert adder.sum() == 15 : adder;
        List<Integer> ordered = new ArrayList<>();
        IntStream.range(0, 4).parallel().forEachOrdered(ordered::add);
        assert ordered.equals(List.of(0, 1, 2, 3)) : ordered;
    }
}
