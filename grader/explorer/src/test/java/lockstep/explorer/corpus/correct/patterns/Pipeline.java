package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;

/** Three stages and two bounded queues; the end marker travels through. */
public final class Pipeline {
    private static final int END = 0;

    private static Thread stage(BlockingQueue<Integer> in, BlockingQueue<Integer> out, int factor) {
        return new Thread(() -> {
            try {
                int item;
                do {
                    item = in.take();
                    out.put(item * factor);
                } while (item != END);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> first = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> second = new SynchronousQueue<>();
        BlockingQueue<Integer> third = new LinkedBlockingQueue<>();
        Thread doubling = stage(first, second, 2);
        Thread tripling = stage(second, third, 3);
        doubling.start();
        tripling.start();
        for (int item : new int[] {1, 2, END}) {
            first.put(item);
        }
        assert third.take() == 6;
        assert third.take() == 12;
        assert third.take() == END;
        doubling.join();
        tripling.join();
    }
}
