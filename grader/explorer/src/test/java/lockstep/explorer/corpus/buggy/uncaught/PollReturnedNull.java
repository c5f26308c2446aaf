package lockstep.explorer.corpus.buggy.uncaught;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: isEmpty and poll on a concurrent queue are two steps; poll returns null. */
public final class PollReturnedNull {
    public static void main(String[] args) throws InterruptedException {
        Queue<String> queue = new ConcurrentLinkedQueue<>(List.of("only"));
        AtomicInteger letters = new AtomicInteger();
        Runnable task = () -> {
            if (!queue.isEmpty()) {
                letters.addAndGet(queue.poll().length());
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
