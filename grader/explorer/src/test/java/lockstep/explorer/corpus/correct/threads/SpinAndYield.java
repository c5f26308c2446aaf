package lockstep.explorer.corpus.correct.threads;

/** A spin on a volatile flag with onSpinWait and yield ends under every fair schedule. */
public final class SpinAndYield {
    private static volatile boolean ready;
    private static volatile boolean taken;
    private static int value;

    public static void main(String[] args) throws InterruptedException {
        Thread giver = new Thread(() -> {
            value = 9;
            ready = true;
            while (!taken) {
                Thread.yield();
            }
            value = 10;
        });
        giver.start();
        while (!ready) {
            Thread.onSpinWait();
        }
        int seen = value;
        taken = true;
        giver.join();
        assert seen == 9 : seen;
        assert value == 10 : value;
    }
}
