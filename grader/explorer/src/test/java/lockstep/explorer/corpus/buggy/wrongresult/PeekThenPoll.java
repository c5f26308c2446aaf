package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: two threads peek at a concurrent queue, then both poll what only one of them has seen. */
public final class PeekThenPoll {
    public static void main(String[] args) throws InterruptedException {
        Queue<Integer> queue = new ConcurrentLinkedQueue<>(List.of(1, 2));
        AtomicInteger sum = new AtomicInteger();
        Runnable task = () -> {
            Integer head = queue.peek();
            if (head != null) {
                queue.poll();
                sum.addAndGet(head);
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert sum.get() == 3 : sum;
    }
}
