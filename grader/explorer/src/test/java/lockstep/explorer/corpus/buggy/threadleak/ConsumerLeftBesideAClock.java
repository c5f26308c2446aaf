package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** THREAD_LEAK: a consumer waits for more for ever, while a daemon goes on. */
public final class ConsumerLeftBesideAClock {
    public static void main(String[] args) throws InterruptedException {
        Thread clock = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1_000);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clock.setDaemon(true);
        clock.start();
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        CountDownLatch served = new CountDownLatch(1);
        new Thread(() -> {
            try {
                while (true) {
                    queue.take();
                    served.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start();
        queue.put("a");
        served.await();
    }
}
