package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: the gate opens, notifies and closes again; a waiter that wakes up late sees it closed. */
public final class PulsedGate {
    private boolean open;

    private synchronized void pass() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    private synchronized void set(boolean to) {
        open = to;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        PulsedGate gate = new PulsedGate();
        Thread walker = new Thread(() -> {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        walker.start();
        gate.set(true);
        gate.set(false);
        walker.join();
    }
}
