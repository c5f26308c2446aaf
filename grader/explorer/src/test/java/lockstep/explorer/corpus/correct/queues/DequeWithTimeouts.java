package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** LinkedBlockingDeque: both ends, timed offer on a full and timed poll on an empty one. */
public final class DequeWithTimeouts {
    public static void main(String[] args) throws InterruptedException {
        BlockingDeque<String> deque = new LinkedBlockingDeque<>(2);
        Thread producer = new Thread(() -> {
            try {
                deque.putLast("b");
                deque.putFirst("a");
                deque.putLast("c");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        producer.start();
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            seen.append(deque.takeLast());
        }
        producer.join();
        assert seen.length() == 3 && seen.indexOf("a") >= 0 : seen;
        assert deque.pollFirst(5, TimeUnit.MILLISECONDS) == null;
        deque.add("x");
        deque.add("y");
        assert !deque.offerFirst("z", 5, TimeUnit.MILLISECONDS);
    }
}
