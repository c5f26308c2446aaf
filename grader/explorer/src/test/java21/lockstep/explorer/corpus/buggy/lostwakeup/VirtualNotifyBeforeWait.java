package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: a virtual thread waits without a condition; the notify may have come before. */
public final class VirtualNotifyBeforeWait {
    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread waiter = Thread.ofVirtual().start(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        });
        synchronized (lock) {
            lock.notify();
        }
        waiter.join();
    }
}
