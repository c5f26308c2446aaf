package lockstep.explorer.corpus.correct.forkjoin;

import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

/** CountedCompleter: pending counts, onCompletion and a result without joins. */
public final class CountedCompletion {
    private static final class Count extends CountedCompleter<Integer> {
        private static final long serialVersionUID = 1;
        private final AtomicInteger total;
        private final int depth;

        Count(CountedCompleter<?> parent, AtomicInteger total, int depth) {
            super(parent);
            this.total = total;
            this.depth = depth;
        }

        @Override
        public void compute() {
            if (depth > 0) {
                setPendingCount(2);
                new Count(this, total, depth - 1).fork();
                new Count(this, total, depth - 1).fork();
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            total.incrementAndGet();
        }

        @Override
        public Integer getRawResult() {
            return total.get();
        }
    }

    public static void main(String[] args) {
        ForkJoinPool pool = new ForkJoinPool(2);
        int nodes = pool.invoke(new Count(null, new AtomicInteger(), 2));
        assert nodes == 7 : nodes;
        pool.shutdown();
    }
}
