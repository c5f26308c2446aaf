package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the ranges of two threads overlap in one element of an array. */
public final class SameArrayCell {
    public static void main(String[] args) throws InterruptedException {
        int[] cells = new int[5];
        Thread low = new Thread(() -> addToRange(cells, 0, 2));
        Thread high = new Thread(() -> addToRange(cells, 2, 4));
        low.start();
        high.start();
        low.join();
        high.join();
        assert cells[2] == 2 : cells[2];
    }

    private static void addToRange(int[] cells, int from, int to) {
        for (int i = from; i <= to; i++) {
            cells[i]++;
        }
    }
}
