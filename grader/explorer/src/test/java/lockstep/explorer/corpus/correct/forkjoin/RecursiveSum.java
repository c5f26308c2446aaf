package lockstep.explorer.corpus.correct.forkjoin;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** RecursiveTask: fork, compute and join over halves of an array. */
public final class RecursiveSum {
    private static final class Sum extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1;
        private final int[] cells;
        private final int from;
        private final int to;

        Sum(int[] cells, int from, int to) {
            this.cells = cells;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return cells[from];
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(cells, from, middle);
            Sum right = new Sum(cells, middle, to);
            left.fork();
            return right.compute() + left.join();
        }
    }

    public static void main(String[] args) {
        ForkJoinPool pool = new ForkJoinPool(2);
        int sum = pool.invoke(new Sum(new int[] {1, 2, 3, 4}, 0, 4));
        assert sum == 10 : sum;
        pool.shutdown();
    }
}
