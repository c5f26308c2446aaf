package lockstep.explorer.corpus.correct.patterns;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A hand-written one-shot gate: several waiters, notifyAll, and late comers pass at once. */
public final class BlockingLatchOfOnesOwn {
    private boolean open;

    private synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    private synchronized void open() {
        open = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingLatchOfOnesOwn gate = new BlockingLatchOfOnesOwn();
        int[] data = new int[1];
        AtomicInteger sum = new AtomicInteger();
        Runnable waiter = () -> {
            try {
                gate.await();
                sum.addAndGet(data[0]);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        List<Thread> threads = List.of(new Thread(waiter), new Thread(waiter), new Thread(waiter));
        threads.forEach(Thread::start);
        data[0] = 5;
        gate.open();
        for (Thread thread : threads) {
            thread.join();
        }
        gate.await();
        assert sum.get() == 15 : sum;
    }
}
