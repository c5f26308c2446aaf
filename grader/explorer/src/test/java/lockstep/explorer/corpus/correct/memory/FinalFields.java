package lockstep.explorer.corpus.correct.memory;

/** Immutable objects replaced in a volatile field: a reader sees one of them, never a mixture. */
public final class FinalFields {
    private static final class Range {
        private final int low;
        private final int high;

        Range(int low, int high) {
            this.low = low;
            this.high = high;
        }
    }

    private static volatile Range range = new Range(0, 1);

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            range = new Range(10, 11);
            range = new Range(20, 21);
        });
        writer.start();
        for (int i = 0; i < 3; i++) {
            Range seen = range;
            assert seen.high == seen.low + 1 : seen.low + " " + seen.high;
        }
        writer.join();
        assert range.low == 20 : range.low;
    }
}
