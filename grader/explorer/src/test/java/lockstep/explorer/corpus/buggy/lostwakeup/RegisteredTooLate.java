package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.locks.LockSupport;

/** LOST_WAKEUP: the waiter checks the flag first and registers itself for unpark after that. */
public final class RegisteredTooLate {
    private static volatile boolean ready;
    private static volatile Thread waiter;

    public static void main(String[] args) throws InterruptedException {
        Thread thread = new Thread(() -> {
            if (!ready) {
                waiter = Thread.currentThread();
                LockSupport.park();
            }
        });
        thread.start();
        ready = true;
        LockSupport.unpark(waiter);
        thread.join();
    }
}
