package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.atomic.AtomicInteger;

/** DEADLOCK: two classes whose initialisers need each other are first used by two threads. */
public final class ClassesInitialisedCrosswise {
    private static final AtomicInteger STEPS = new AtomicInteger();

    private static final class Left {
        private static final int BASE = STEPS.incrementAndGet();
        private static final int VALUE = BASE + Right.BASE;
    }

    private static final class Right {
        private static final int BASE = STEPS.incrementAndGet();
        private static final int VALUE = BASE + Left.BASE;
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger sum = new AtomicInteger();
        Thread first = new Thread(() -> sum.addAndGet(Left.VALUE));
        Thread second = new Thread(() -> sum.addAndGet(Right.VALUE));
        first.start();
        second.start();
        first.join();
        second.join();
        assert STEPS.get() == 2 : STEPS;
    }
}
