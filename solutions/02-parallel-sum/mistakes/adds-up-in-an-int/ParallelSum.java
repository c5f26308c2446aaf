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
            parts.add(new Part(data, border(data, i, workers), border(data, i + 1, workers), f));
        }
        for (Part part : parts) {
            part.start();
        }
        for (Part part : parts) {
            part.join();
        }
        int total = 0;
        for (Part part : parts) {
            total += part.sum();
        }
        return total;
    }

    /** Where part i begins and the one before it ends. */
    private static int border(int[] data, int i, int workers) {
        return (int) ((long) data.length * i / workers);
    }

    /** A thread that adds up a part. Its fields are its own until it has been joined. */
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

        long sum() {
            if (failure != null) {
                throw new IllegalStateException("f has failed", failure);
            }
            return sum;
        }
    }
}
