package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** ArrayBlockingQueue: two producers, a consumer that ends after one pill of each. */
public final class PoisonPills {
    private static final int PILL = -1;

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Runnable producer = () -> {
            try {
                queue.put(4);
                queue.put(PILL);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        new Thread(producer).start();
        new Thread(producer).start();
        int sum = 0;
        int pills = 0;
        while (pills < 2) {
            int item = queue.take();
            if (item == PILL) {
                pills++;
            } else {
                sum += item;
            }
        }
        assert sum == 8 : sum;
        assert queue.isEmpty() && queue.remainingCapacity() == 1;
    }
}
