package lockstep.explorer.corpus.correct.forkjoin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parallel streams without shared state: map, reduce, collect, and a concurrent collector. */
public final class ParallelStreams {
    public static void main(String[] args) {
        int sum = IntStream.rangeClosed(1, 8).parallel().map(i -> i * i).sum();
        assert sum == 204 : sum;
        List<Integer> even = Stream.of(1, 2, 3, 4).parallel().filter(i -> i % 2 == 0).collect(Collectors.toList());
        assert even.equals(List.of(2, 4)) : even;
        ConcurrentMap<Boolean, Long> counts = IntStream.range(0, 6).parallel().boxed()
                .collect(Collectors.groupingByConcurrent(i -> i < 2, Collectors.counting()));
        assert counts.equals(Map.of(true, 2L, false, 4L)) : counts;
    }
}
