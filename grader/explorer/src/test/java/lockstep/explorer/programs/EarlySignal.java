package lockstep.explorer.programs;

/** A notification that may come before the wait. */
public final class EarlySignal {
    private static final Object LOCK = new Object();

    private EarlySignal() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread signaller = new Thread(() -> {
            synchronized (LOCK) {
                LOCK.notify();
            }
        }, "signaller");
        signaller.start();
        synchronized (LOCK) {
            LOCK.wait();
        }
        signaller.join();
    }
}
