package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;

/** COMPLETED: what several elements of a queue point to was written before they were put in, and is written after they were taken. */
public final class BoxesHandedOver {
    private static final class Box {
        int value;
    }

    public static void main(String[] args) throws InterruptedException {
        handOver(new LinkedTransferQueue<>());
        handOver(new SynchronousQueue<>(true));
    }

    private static void handOver(BlockingQueue<Box> queue) throws InterruptedException {
        Thread other = new Thread(() -> put(queue, 1));
        Thread taker = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) {
                    queue.take().value++;
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        other.start();
        taker.start();
        Box first = put(queue, 2);
        Box second = put(queue, 3);
        other.join();
        taker.join();
        assert first.value == 3 && second.value == 4;
    }

    private static Box put(BlockingQueue<Box> queue, int value) {
        Box box = new Box();
        box.value = value;
        try {
            queue.put(box);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return box;
    }
}
