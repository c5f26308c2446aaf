package lockstep.explorer.corpus.buggy.wrongresult;

/** WRONG_RESULT: the only waiter waits in an if; wait may return though nobody has notified, and then the result is not there yet. */
public final class WaitWithIfOneWaiter {
    private final Object lock = new Object();
    private boolean ready;
    private int result;

    private void publish(int value) {
        synchronized (lock) {
            result = value;
            ready = true;
            lock.notifyAll();
        }
    }

    private int await() throws InterruptedException {
        synchronized (lock) {
            if (!ready) {
                lock.wait();
            }
            return result;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        WaitWithIfOneWaiter box = new WaitWithIfOneWaiter();
        Thread worker = new Thread(() -> box.publish(42));
        worker.start();
        int seen = box.await();
        worker.join();
        assert seen == 42 : seen;
    }
}
