package lockstep.explorer.corpus.buggy.wrongresult;

/** WRONG_RESULT: lower and upper bound are two volatile fields that change one after the other. */
public final class TwoVolatilesOneRange {
    private static volatile int low = 0;
    private static volatile int high = 5;

    public static void main(String[] args) throws InterruptedException {
        Thread mover = new Thread(() -> {
            low = 10;
            high = 15;
        });
        mover.start();
        int seenHigh = high;
        int seenLow = low;
        mover.join();
        assert seenLow <= seenHigh : seenLow + " " + seenHigh;
    }
}
