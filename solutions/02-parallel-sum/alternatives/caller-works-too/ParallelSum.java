package lockstep.parallelsum;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;

/** Adds up numbers. The calling thread has a part of its own; a lock guards the total, and a latch says when all parts are in it. */
public final class ParallelSum {

    private final int[] data;
    private final int share;
    private final IntUnaryOperator f;
    private final CountDownLatch atWork;
    private final Object lock = new Object();
    private long total;
    private Throwable failure;

    private ParallelSum(int[] data, int workers, IntUnaryOperator f) {
        this.data = data;
        this.share = data.length / workers + (data.length % workers == 0 ? 0 : 1);
        this.f = f;
        this.atWork = new CountDownLatch(workers);
    }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        return new ParallelSum(data, workers, f).sum(workers);
    }

    private long sum(int workers) throws InterruptedException {
        for (int i = 1; i < workers; i++) {
            int number = i;
            new Thread(() -> add(number), "adder-" + number).start();
        }
        add(0);
        atWork.await();
        synchronized (lock) {
            if (failure != null) {
                throw new IllegalStateException("f has failed", failure);
            }
            return total;
        }
    }

    private void add(int number) {
        try {
            long end = Math.min((long) (number + 1) * share, data.length);
            for (long i = (long) number * share; i < end; i++) {
                int value = f.applyAsInt(data[(int) i]);
                synchronized (lock) {
                    total += value;
                }
            }
        } catch (Throwable e) {
            synchronized (lock) {
                failure = e;
            }
        } finally {
            atWork.countDown();
        }
    }
}
