package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.atomic.AtomicLong;

/** THREAD_LEAK: a thread counts until it is stopped, and nobody stops it. */
public final class CountsForEver {
    private static final AtomicLong COUNT = new AtomicLong();
    private static volatile boolean stop;

    public static void main(String[] args) throws InterruptedException {
        new Thread(() -> {
            while (!stop) {
                COUNT.incrementAndGet();
            }
        }).start();
        Thread.sleep(100);
        assert COUNT.get() > 0;
    }
}
