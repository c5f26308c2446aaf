package lockstep.explorer.corpus.correct.memory;

/** Peterson's algorithm over volatile fields guards a plain counter. */
public final class Peterson {
    private static volatile boolean firstWants;
    private static volatile boolean secondWants;
    private static volatile int turn;
    private static int count;

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> {
            firstWants = true;
            turn = 2;
            while (secondWants && turn == 2) {
                Thread.onSpinWait();
            }
            count++;
            firstWants = false;
        });
        Thread second = new Thread(() -> {
            secondWants = true;
            turn = 1;
            while (firstWants && turn == 1) {
                Thread.onSpinWait();
            }
            count++;
            secondWants = false;
        });
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
