package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;

/** An interrupted party breaks the barrier for the other one. */
public final class BarrierInterrupted {
    public static void main(String[] args) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(3);
        AtomicReference<String> first = new AtomicReference<>("none");
        AtomicReference<String> second = new AtomicReference<>("none");
        Thread interrupted = new Thread(() -> first.set(await(barrier)));
        Thread other = new Thread(() -> second.set(await(barrier)));
        interrupted.start();
        other.start();
        interrupted.interrupt();
        interrupted.join();
        other.join();
        assert first.get().equals("interrupted") : first;
        assert second.get().equals("broken") : second;
    }

    private static String await(CyclicBarrier barrier) {
        try {
            barrier.await();
            return "passed";
        } catch (InterruptedException e) {
            return "interrupted";
        } catch (BrokenBarrierException e) {
            return "broken";
        }
    }
}
