package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** Lazy holder idiom: class initialisation runs once, blocks the other thread and publishes safely. */
public final class HolderInitialisedOnce {
    private static final AtomicInteger BUILT = new AtomicInteger();

    private static final class Holder {
        private static final int[] VALUE = build();

        private static int[] build() {
            BUILT.incrementAndGet();
            Thread.yield();
            return new int[] {BUILT.get(), 8};
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger sum = new AtomicInteger();
        Runnable reader = () -> sum.addAndGet(Holder.VALUE[1]);
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        first.start();
        second.start();
        first.join();
        second.join();
        assert BUILT.get() == 1 : BUILT;
        assert sum.get() == 16 : sum;
    }
}
