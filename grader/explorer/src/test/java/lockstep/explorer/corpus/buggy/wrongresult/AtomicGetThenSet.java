package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: get() and set() of an AtomicInteger in place of one atomic call. */
public final class AtomicGetThenSet {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        Runnable task = () -> count.set(count.get() + 1);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count.get() == 2 : count;
    }
}
