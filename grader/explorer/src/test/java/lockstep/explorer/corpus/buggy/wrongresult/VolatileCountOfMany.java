package lockstep.explorer.corpus.buggy.wrongresult;

/** WRONG_RESULT: many threads increment a volatile field, which makes each read and each write visible and nothing atomic. */
public final class VolatileCountOfMany {
    private static final int THREADS = 20;
    private static final int TIMES = 50;

    private static volatile int count;

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = new Thread(() -> {
                for (int time = 0; time < TIMES; time++) {
                    count++;
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert count == THREADS * TIMES;
    }
}
