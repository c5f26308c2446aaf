package lockstep.explorer.corpus.correct.forkjoin;

import java.util.stream.IntStream;

/** Two threads wait for parallel streams of their own in the common pool, where each may look at the other's work again and again. */
public final class TwoStreamsAtOnce {
    private TwoStreamsAtOnce() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread one = new Thread(TwoStreamsAtOnce::count);
        Thread other = new Thread(TwoStreamsAtOnce::count);
        one.start();
        other.start();
        one.join();
        other.join();
    }

    private static void count() {
        long different = IntStream.range(0, 50).parallel().mapToObj(i -> i / 2).distinct().count();
        assert different == 25 : different;
    }
}
