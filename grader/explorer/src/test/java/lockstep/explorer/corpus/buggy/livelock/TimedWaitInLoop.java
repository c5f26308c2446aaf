package lockstep.explorer.corpus.buggy.livelock;

/** LIVELOCK: wait(millis) in a loop whose condition never comes true, as a second thread has reset it. */
public final class TimedWaitInLoop {
    private boolean open;

    private synchronized void pass() throws InterruptedException {
        while (!open) {
            wait(10);
        }
        open = false;
    }

    private synchronized void open() {
        open = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        TimedWaitInLoop gate = new TimedWaitInLoop();
        Thread walker = new Thread(() -> {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        walker.start();
        gate.open();
        gate.pass();
        walker.join();
    }
}
