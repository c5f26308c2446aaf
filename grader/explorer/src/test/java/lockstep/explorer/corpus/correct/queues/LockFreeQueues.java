package lockstep.explorer.corpus.correct.queues;

import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** ConcurrentLinkedQueue and Deque: every item is polled exactly once. */
public final class LockFreeQueues {
    public static void main(String[] args) throws InterruptedException {
        Queue<Integer> queue = new ConcurrentLinkedQueue<>(List.of(1, 2, 4));
        Deque<Integer> taken = new ConcurrentLinkedDeque<>();
        Runnable taker = () -> {
            for (Integer item = queue.poll(); item != null; item = queue.poll()) {
                taken.addFirst(item);
            }
        };
        Thread first = new Thread(taker);
        Thread second = new Thread(taker);
        first.start();
        second.start();
        first.join();
        second.join();
        int sum = 0;
        for (int item : taken) {
            sum += item;
        }
        assert sum == 7 && taken.size() == 3 : taken;
    }
}
