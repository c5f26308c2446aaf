package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** UNCAUGHT_EXCEPTION: two producers check remainingCapacity and then add (IllegalStateException: Queue full). */
public final class QueueFull {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Runnable producer = () -> {
            if (queue.remainingCapacity() > 0) {
                queue.add(1);
            }
        };
        Thread first = new Thread(producer);
        Thread second = new Thread(producer);
        first.start();
        second.start();
        first.join();
        second.join();
        assert queue.size() == 1 : queue;
    }
}
