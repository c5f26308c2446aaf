package lockstep.explorer.corpus.buggy.uncaught;

/** UNCAUGHT_EXCEPTION: notify() is called without holding the monitor (IllegalMonitorStateException). */
public final class NotifyWithoutMonitor {
    private static volatile boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread worker = new Thread(() -> {
            ready = true;
            lock.notifyAll();
        });
        worker.start();
        synchronized (lock) {
            while (!ready) {
                lock.wait(10);
            }
        }
        worker.join();
    }
}
