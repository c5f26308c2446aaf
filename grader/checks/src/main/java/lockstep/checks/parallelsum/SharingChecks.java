package lockstep.checks.parallelsum;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.parallelsum.ParallelSum;
import lockstep.protocol.Verdict;

class SharingChecks {

    private static final int SECOND = 1_000;

    @Check(points = 15)
    @Explore(schedules = 20)
    void every_element_is_taken_once() throws InterruptedException {
        requireEachOnce(1, 1);
        requireEachOnce(4, 2);
        requireEachOnce(5, 2);
        requireEachOnce(8, 3);
    }

    @Check(points = 10)
    @Explore(schedules = 20)
    @Mistake(on = Verdict.UNCAUGHT_EXCEPTION, key = "more-workers-than-elements")
    @Mistake(on = Verdict.LIVELOCK, key = "more-workers-than-elements")
    void fewer_elements_than_threads_are_no_special_case() throws InterruptedException {
        requireEachOnce(0, 1);
        requireEachOnce(0, 2);
        requireEachOnce(1, 2);
        requireEachOnce(2, 5);
    }

    private static void requireEachOnce(int length, int workers) throws InterruptedException {
        AtomicIntegerArray taken = new AtomicIntegerArray(length);
        long sum = sumOfPowers(length, workers, taken);
        int[] leftOut = IntStream.range(0, length).filter(i -> taken.get(i) == 0).toArray();
        int[] twice = IntStream.range(0, length).filter(i -> taken.get(i) > 1).toArray();
        if (leftOut.length > 0) {
            Finding finding = Finding.wrongResult("left-out", length, workers, Arrays.toString(leftOut));
            throw lastChunkDropped(leftOut, length, workers) ? finding.because("last-chunk-dropped") : finding;
        } else if (twice.length > 0) {
            throw Finding.wrongResult("taken-twice", length, workers, Arrays.toString(twice)).because("chunks-overlap");
        } else if (sum != (1 << length) - 1) {
            throw Finding.wrongResult("wrong-sum", length, workers, (1 << length) - 1, sum);
        }
    }

    private static long sumOfPowers(int length, int workers, AtomicIntegerArray taken) throws InterruptedException {
        try {
            return ParallelSum.sum(IntStream.range(0, length).toArray(), workers, i -> {
                taken.incrementAndGet(i);
                return 1 << i;
            });
        } catch (IllegalStateException e) {
            throw Finding.of(Verdict.UNCAUGHT_EXCEPTION, "failed-by-itself", length, workers).causedBy(e);
        }
    }

    /** Exactly those are missing that the division leaves over. */
    private static boolean lastChunkDropped(int[] leftOut, int length, int workers) {
        return length > workers && leftOut[0] == length - length % workers && leftOut.length == length % workers;
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, key = "reads-before-join")
    void the_part_of_a_single_thread_is_seen() throws InterruptedException {
        long sum = ParallelSum.sum(new int[] {3, 4}, 1, x -> {
            Nap.of(3_600 * SECOND);
            return x * x;
        });
        requireSum(sum, 25, 1);
        requireMoreThanAnInt();
    }

    private static void requireMoreThanAnInt() throws InterruptedException {
        long expected = 3L * Integer.MAX_VALUE;
        long sum = ParallelSum.sum(new int[3], 1, x -> Integer.MAX_VALUE);
        if (sum != expected) {
            Finding wrong = Finding.wrongResult("big-sum", expected, sum);
            throw sum == (int) expected ? wrong.because("adds-up-in-an-int") : wrong;
        }
    }

    @Check(points = 20)
    @Explore
    void no_part_of_the_sum_is_lost() throws InterruptedException {
        requireSum(ParallelSum.sum(new int[] {1, 2, 3, 4}, 2, x -> x * x), 30, 2);
    }

    private static void requireSum(long sum, long expected, int workers) {
        if (sum != expected) {
            throw Finding.wrongResult("part-lost", workers, expected, sum);
        }
    }

    @Check(points = 10)
    @Explore(schedules = 200)
    void all_threads_work_at_the_same_time() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        IntUnaryOperator slow = x -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Nap.of(SECOND);
            now.decrementAndGet();
            return x;
        };
        ParallelSum.sum(new int[] {1, 2, 3}, 3, slow);
        if (most.get() == 1) {
            throw Finding.wrongResult("one-after-the-other", 3).because("sequential");
        } else if (most.get() != 3) {
            throw Finding.wrongResult("few-at-once", 3, most.get());
        }
        most.set(0);
        ParallelSum.sum(new int[] {1, 2, 3, 4}, 2, slow);
        if (most.get() > 2) {
            throw Finding.wrongResult("many-at-once", 2, most.get());
        }
    }
}
