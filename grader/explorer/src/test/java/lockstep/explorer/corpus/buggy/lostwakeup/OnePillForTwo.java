package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** LOST_WAKEUP: two consumers wait for an end marker, but only one is put into the queue. */
public final class OnePillForTwo {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Runnable consumer = () -> {
            try {
                while (queue.take() != 0) {
                    Thread.onSpinWait();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(consumer);
        Thread second = new Thread(consumer);
        first.start();
        second.start();
        queue.put(1);
        queue.put(0);
        first.join();
        second.join();
    }
}
