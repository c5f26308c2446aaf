package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: Peterson's algorithm with turn written before the wish lets both threads in. */
public final class PetersonTurnFirst {
    private static volatile boolean firstWants;
    private static volatile boolean secondWants;
    private static volatile int turn;
    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();

    private static void critical() {
        MOST.accumulateAndGet(INSIDE.incrementAndGet(), Math::max);
        INSIDE.decrementAndGet();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> {
            turn = 2;
            firstWants = true;
            while (secondWants && turn == 2) {
                Thread.onSpinWait();
            }
            critical();
            firstWants = false;
        });
        Thread second = new Thread(() -> {
            turn = 1;
            secondWants = true;
            while (firstWants && turn == 1) {
                Thread.onSpinWait();
            }
            critical();
            secondWants = false;
        });
        first.start();
        second.start();
        first.join();
        second.join();
        assert MOST.get() == 1 : MOST;
    }
}
