package lockstep.explorer.corpus.correct.forkjoin;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** RecursiveAction with invokeAll on disjoint halves of one array, in the common pool. */
public final class DoubledInPlace {
    private static final class Twice extends RecursiveAction {
        private static final long serialVersionUID = 1;
        private final int[] cells;
        private final int from;
        private final int to;

        Twice(int[] cells, int from, int to) {
            this.cells = cells;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from <= 2) {
                for (int i = from; i < to; i++) {
                    cells[i] *= 2;
                }
                return;
            }
            int middle = (from + to) / 2;
            invokeAll(new Twice(cells, from, middle), new Twice(cells, middle, to));
        }
    }

    public static void main(String[] args) {
        int[] cells = {1, 2, 3, 4, 5, 6};
        ForkJoinPool.commonPool().invoke(new Twice(cells, 0, cells.length));
        int sum = 0;
        for (int cell : cells) {
            sum += cell;
        }
        assert sum == 42 : sum;
    }
}
