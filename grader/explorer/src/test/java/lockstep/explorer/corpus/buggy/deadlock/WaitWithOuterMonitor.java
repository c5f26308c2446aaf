package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: nested monitors; the waiter gives up the inner one only, the notifier needs the outer one. */
public final class WaitWithOuterMonitor {
    private static boolean ready;

    public static void main(String[] args) throws InterruptedException {
        Object outer = new Object();
        Object inner = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (outer) {
                synchronized (inner) {
                    try {
                        while (!ready) {
                            inner.wait();
                        }
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        });
        waiter.start();
        synchronized (outer) {
            synchronized (inner) {
                ready = true;
                inner.notifyAll();
            }
        }
        waiter.join();
    }
}
