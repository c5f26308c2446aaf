package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** THREAD_LEAK: a consumer loops on take() and is neither interrupted nor a daemon. */
public final class ConsumerLeft {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        CountDownLatch served = new CountDownLatch(2);
        Thread consumer = new Thread(() -> {
            try {
                while (true) {
                    queue.take();
                    served.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        consumer.start();
        queue.put("a");
        queue.put("b");
        served.await();
    }
}
