package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: wait() without a condition; the notify may have come before. */
public final class NotifyBeforeWait {
    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        });
        waiter.start();
        synchronized (lock) {
            lock.notify();
        }
        waiter.join();
    }
}
