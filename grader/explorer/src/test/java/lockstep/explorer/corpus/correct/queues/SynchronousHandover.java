package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.SynchronousQueue;

/** SynchronousQueue: each put meets a take; offer with nobody there fails at once. */
public final class SynchronousHandover {
    public static void main(String[] args) throws InterruptedException {
        SynchronousQueue<int[]> queue = new SynchronousQueue<>();
        assert !queue.offer(new int[1]);
        assert queue.poll() == null;
        Thread producer = new Thread(() -> {
            try {
                queue.put(new int[] {1});
                queue.put(new int[] {2});
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        producer.start();
        int[] first = queue.take();
        int[] second = queue.take();
        first[0] += 10;
        producer.join();
        assert first[0] == 11 && second[0] == 2;
    }
}
