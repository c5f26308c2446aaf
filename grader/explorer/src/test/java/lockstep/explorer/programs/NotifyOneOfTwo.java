package lockstep.explorer.programs;

/** One notification for two waiters. */
public final class NotifyOneOfTwo {
    private static boolean open;
    private static final Object GATE = new Object();

    private NotifyOneOfTwo() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(NotifyOneOfTwo::pass, "first");
        Thread second = new Thread(NotifyOneOfTwo::pass, "second");
        first.start();
        second.start();
        synchronized (GATE) {
            open = true;
            GATE.notify();
        }
        first.join();
        second.join();
    }

    private static void pass() {
        synchronized (GATE) {
            try {
                while (!open) {
                    GATE.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
