package lockstep.explorer.corpus.correct.interrupts;

/** wait() ends by notify or by interrupt; the waiter takes back the monitor either way. */
public final class WhileWaiting {
    private static boolean ready;
    private static int ends;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (lock) {
                try {
                    while (!ready) {
                        lock.wait();
                    }
                } catch (InterruptedException e) {
                    assert Thread.holdsLock(lock);
                }
                ends++;
            }
        });
        waiter.start();
        waiter.interrupt();
        synchronized (lock) {
            ready = true;
            lock.notifyAll();
            ends++;
        }
        waiter.join();
        assert ends == 2 : ends;
    }
}
