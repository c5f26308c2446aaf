package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: main joins a thread while it holds the monitor which that thread needs. */
public final class JoinUnderLock {
    private static int value;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread worker = new Thread(() -> {
            synchronized (lock) {
                value++;
            }
        });
        worker.start();
        synchronized (lock) {
            worker.join();
            assert value == 1 : value;
        }
    }
}
