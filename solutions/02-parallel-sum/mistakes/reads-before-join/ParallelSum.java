package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int from = (int) ((long) data.length * i / workers);
            int to = (int) ((long) data.length * (i + 1) / workers);
            parts.add(new Part(data, from, to, f));
        }
        parts.forEach(Thread::start);
        long total = 0;
        Throwable failure = null;
        for (Part part : parts) {
            total += part.sum;
            part.join();
            if (part.failure != null) {
                failure = part.failure;
            }
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return total;
    }

    private static final class Part extends Thread {

        private final int[] data;
        private final int from;
        private final int to;
        private final IntUnaryOperator f;
        private long sum;
        private Throwable failure;

        Part(int[] data, int from, int to, IntUnaryOperator f) {
            this.data = data;
            this.from = from;
            this.to = to;
            this.f = f;
        }

        @Override
        public void run() {
            try {
                for (int i = from; i < to; i++) {
                    sum += f.applyAsInt(data[i]);
                }
            } catch (Throwable e) {
                failure = e;
            }
        }
    }
}
