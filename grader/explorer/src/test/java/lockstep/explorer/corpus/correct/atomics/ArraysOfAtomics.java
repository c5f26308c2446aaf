package lockstep.explorer.corpus.correct.atomics;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** AtomicIntegerArray and AtomicIntegerFieldUpdater: cells and fields updated by many threads. */
public final class ArraysOfAtomics {
    private static final AtomicIntegerFieldUpdater<ArraysOfAtomics> HITS =
            AtomicIntegerFieldUpdater.newUpdater(ArraysOfAtomics.class, "hits");
    private volatile int hits;

    public static void main(String[] args) throws InterruptedException {
        ArraysOfAtomics object = new ArraysOfAtomics();
        AtomicIntegerArray cells = new AtomicIntegerArray(2);
        Runnable task = () -> {
            cells.incrementAndGet(0);
            cells.getAndAdd(1, 5);
            HITS.incrementAndGet(object);
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        task.run();
        first.join();
        second.join();
        assert cells.get(0) == 3 && cells.get(1) == 15 : cells;
        assert object.hits == 3 : object.hits;
    }
}
