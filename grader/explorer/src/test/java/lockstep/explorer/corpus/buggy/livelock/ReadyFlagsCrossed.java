package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.atomic.AtomicIntegerArray;

/** LIVELOCK: each thread spins until the other one is ready and says that it is ready itself only afterwards. */
public final class ReadyFlagsCrossed {
    private static final AtomicIntegerArray READY = new AtomicIntegerArray(2);

    private static void meet(int mine) {
        while (READY.get(1 - mine) == 0) {
            Thread.onSpinWait();
        }
        READY.set(mine, 1);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> meet(0));
        Thread second = new Thread(() -> meet(1));
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
