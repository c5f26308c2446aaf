package lockstep.explorer.corpus.correct.monitors;

/** wait() gives up a monitor that is held twice, and takes it back twice. */
public final class WaitGivesUpAllHolds {
    private static boolean ready;

    private static void await(Object lock) throws InterruptedException {
        synchronized (lock) {
            while (!ready) {
                lock.wait();
            }
            assert Thread.holdsLock(lock);
        }
        assert Thread.holdsLock(lock);
    }

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread teller = new Thread(() -> {
            synchronized (lock) {
                ready = true;
                lock.notify();
            }
        });
        teller.start();
        synchronized (lock) {
            await(lock);
            assert Thread.holdsLock(lock);
        }
        assert !Thread.holdsLock(lock);
        teller.join();
    }
}
