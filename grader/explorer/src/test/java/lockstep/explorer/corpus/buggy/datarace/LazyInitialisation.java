package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.atomic.AtomicInteger;

/** DATA_RACE: a lazy getter checks and sets a plain field without a lock and may build twice. */
public final class LazyInitialisation {
    private int[] cache;
    private final AtomicInteger built = new AtomicInteger();

    private int[] get() {
        if (cache == null) {
            built.incrementAndGet();
            cache = new int[] {1};
        }
        return cache;
    }

    public static void main(String[] args) throws InterruptedException {
        LazyInitialisation lazy = new LazyInitialisation();
        Thread first = new Thread(lazy::get);
        Thread second = new Thread(lazy::get);
        first.start();
        second.start();
        first.join();
        second.join();
        assert lazy.built.get() == 1 : lazy.built;
    }
}
