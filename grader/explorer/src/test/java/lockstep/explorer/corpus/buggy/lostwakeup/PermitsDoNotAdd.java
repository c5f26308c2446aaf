package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.locks.LockSupport;

/** LOST_WAKEUP: two unparks may leave only one permit, but the thread parks twice without a condition. */
public final class PermitsDoNotAdd {
    public static void main(String[] args) throws InterruptedException {
        Thread parked = new Thread(() -> {
            LockSupport.park();
            LockSupport.park();
        });
        parked.start();
        LockSupport.unpark(parked);
        LockSupport.unpark(parked);
        parked.join();
    }
}
