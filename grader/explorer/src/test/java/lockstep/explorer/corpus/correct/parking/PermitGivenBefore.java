package lockstep.explorer.corpus.correct.parking;

import java.util.concurrent.locks.LockSupport;

/** unpark() before park() leaves a permit; the waiter checks its condition in a loop. */
public final class PermitGivenBefore {
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> {
            while (!ready) {
                LockSupport.park();
            }
        });
        waiter.start();
        LockSupport.unpark(waiter);
        ready = true;
        LockSupport.unpark(waiter);
        waiter.join();
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
    }
}
