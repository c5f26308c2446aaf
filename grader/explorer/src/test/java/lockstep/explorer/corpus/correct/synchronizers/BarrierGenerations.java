package lockstep.explorer.corpus.correct.synchronizers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** A cyclic barrier used twice; its action runs alone and sees what all parties wrote. */
public final class BarrierGenerations {
    private static final int[] CELLS = new int[3];
    private static int total;

    public static void main(String[] args) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(3, () -> total += CELLS[0] + CELLS[1] + CELLS[2]);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int mine = i;
            threads.add(new Thread(() -> {
                try {
                    for (int round = 1; round <= 2; round++) {
                        CELLS[mine] = round;
                        barrier.await();
                        assert total == (round == 1 ? 3 : 9) : total;
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
