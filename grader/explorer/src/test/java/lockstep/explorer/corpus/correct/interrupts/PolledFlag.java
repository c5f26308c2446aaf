package lockstep.explorer.corpus.correct.interrupts;

/** A loop that polls isInterrupted(); what was written before interrupt() is seen after it. */
public final class PolledFlag {
    private static int order;

    public static void main(String[] args) throws InterruptedException {
        int[] seen = new int[1];
        Thread worker = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            seen[0] = order;
        });
        worker.start();
        order = 3;
        worker.interrupt();
        worker.join();
        assert seen[0] == 3 : seen[0];
    }
}
