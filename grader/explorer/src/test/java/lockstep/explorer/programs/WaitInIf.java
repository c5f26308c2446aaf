package lockstep.explorer.programs;

/** One waiter that asks once. */
public final class WaitInIf {
    private static final Object LOCK = new Object();
    private static boolean ready;

    private WaitInIf() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(WaitInIf::finish, "worker");
        worker.start();
        synchronized (LOCK) {
            if (!ready) {
                LOCK.wait();
            }
            assert ready;
        }
        worker.join();
    }

    private static void finish() {
        synchronized (LOCK) {
            ready = true;
            LOCK.notifyAll();
        }
    }
}
