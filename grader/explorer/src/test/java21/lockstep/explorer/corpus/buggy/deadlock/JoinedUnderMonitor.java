package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: main joins a virtual thread while it holds the monitor which that thread needs. */
public final class JoinedUnderMonitor {
    private static int value;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        Thread virtual = Thread.ofVirtual().start(() -> {
            synchronized (lock) {
                value++;
            }
        });
        synchronized (lock) {
            virtual.join();
            assert value == 1 : value;
        }
    }
}
