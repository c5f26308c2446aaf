package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: the flag is checked before the monitor is taken, so the notify fits in between. */
public final class CheckedOutsideMonitor {
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            if (!ready) {
                synchronized (lock) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        });
        waiter.start();
        ready = true;
        synchronized (lock) {
            lock.notifyAll();
        }
        waiter.join();
    }
}
