package lockstep.explorer.corpus.buggy.datarace;

import java.util.stream.IntStream;

/** DATA_RACE: a parallel stream adds to a captured array element. */
public final class ParallelStreamSum {
    public static void main(String[] args) {
        int[] sum = new int[1];
        IntStream.rangeClosed(1, 4).parallel().forEach(i -> sum[0] += i);
        assert sum[0] == 10 : sum[0];
    }
}
