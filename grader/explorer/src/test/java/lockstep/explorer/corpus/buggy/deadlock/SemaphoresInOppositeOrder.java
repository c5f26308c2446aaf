package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.Semaphore;

/** DEADLOCK: two threads acquire two one-permit semaphores in opposite order. */
public final class SemaphoresInOppositeOrder {
    public static void main(String[] args) throws InterruptedException {
        Semaphore printer = new Semaphore(1);
        Semaphore scanner = new Semaphore(1);
        Thread first = new Thread(() -> both(printer, scanner));
        Thread second = new Thread(() -> both(scanner, printer));
        first.start();
        second.start();
        first.join();
        second.join();
        assert printer.availablePermits() == 1;
    }

    private static void both(Semaphore outer, Semaphore inner) {
        outer.acquireUninterruptibly();
        inner.acquireUninterruptibly();
        inner.release();
        outer.release();
    }
}
