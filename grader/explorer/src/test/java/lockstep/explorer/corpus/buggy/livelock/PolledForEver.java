package lockstep.explorer.corpus.buggy.livelock;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** LIVELOCK: two consumers poll with a time limit until they see the end marker, but there is only one. */
public final class PolledForEver {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(List.of(1, 0));
        Runnable consumer = () -> {
            try {
                Integer item = queue.poll();
                while (item == null || item != 0) {
                    item = queue.poll(10, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(consumer);
        Thread second = new Thread(consumer);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
