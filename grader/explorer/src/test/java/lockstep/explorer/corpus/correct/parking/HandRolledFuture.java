package lockstep.explorer.corpus.correct.parking;

import java.util.concurrent.locks.LockSupport;

/** A one-shot result: a volatile field, one waiting thread and unpark. */
public final class HandRolledFuture {
    private volatile int[] result;
    private final Thread owner = Thread.currentThread();

    private void complete(int value) {
        result = new int[] {value};
        LockSupport.unpark(owner);
    }

    private int await() {
        while (result == null) {
            LockSupport.park(this);
        }
        return result[0];
    }

    public static void main(String[] args) throws InterruptedException {
        HandRolledFuture future = new HandRolledFuture();
        Thread worker = new Thread(() -> future.complete(12));
        worker.start();
        assert future.await() == 12;
        worker.join();
    }
}
