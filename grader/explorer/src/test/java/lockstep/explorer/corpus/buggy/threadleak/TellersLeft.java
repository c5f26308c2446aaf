package lockstep.explorer.corpus.buggy.threadleak;

/** THREAD_LEAK: two tellers add to one account every second, and nobody tells them to stop. */
public final class TellersLeft {
    private static final Object LOCK = new Object();
    private static long balance;
    private static volatile boolean closed;

    public static void main(String[] args) {
        for (int i = 1; i <= 2; i++) {
            int amount = i;
            new Thread(() -> work(amount)).start();
        }
    }

    private static void work(int amount) {
        try {
            while (!closed) {
                synchronized (LOCK) {
                    balance += amount;
                }
                Thread.sleep(1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
