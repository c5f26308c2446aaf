package lockstep.parallelsum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Adds up numbers, with the work divided among several threads. */
public final class ParallelSum {

    private ParallelSum() { }

    /** Adds up what {@code f} makes of the elements. */
    public static long sum(int[] data, int workers, IntUnaryOperator f) throws InterruptedException {
        int chunk = data.length / workers;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            int to = i == workers - 1 ? data.length - 1 : (i + 1) * chunk;
            parts.add(new Part(data, i * chunk, to, f));
        }
        for (Part part : parts) {
            part.start();
        }
        for (Part part : parts) {
            part.join();
        }
        long total = 0;
        for (Part part : parts) {
            if (part.failure != null) {
                throw new IllegalStateException(part.failure);
            }
            total += part.sum;
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
                for (int i = from; i <= to; i++) {
                    sum += f.applyAsInt(data[i]);
                }
            } catch (Throwable e) {
                failure = e;
            }
        }
    }
}
