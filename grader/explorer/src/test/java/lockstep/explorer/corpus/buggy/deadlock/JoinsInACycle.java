package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.atomic.AtomicReference;

/** DEADLOCK: two threads join each other. */
public final class JoinsInACycle {
    public static void main(String[] args) throws InterruptedException {
        AtomicReference<Thread> first = new AtomicReference<>();
        Thread second = new Thread(() -> join(first.get()));
        first.set(new Thread(() -> join(second)));
        first.get().start();
        second.start();
        first.get().join();
        second.join();
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
