package lockstep.explorer.corpus.correct.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;

/** PriorityBlockingQueue: after all puts the takes come in order. */
public final class PriorityOrder {
    public static void main(String[] args) throws InterruptedException {
        PriorityBlockingQueue<Integer> queue = new PriorityBlockingQueue<>();
        List<Thread> producers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int base = i;
            producers.add(new Thread(() -> {
                queue.put(10 - base);
                queue.put(base);
            }));
        }
        producers.forEach(Thread::start);
        int first = queue.take();
        for (Thread producer : producers) {
            producer.join();
        }
        List<Integer> rest = new ArrayList<>();
        queue.drainTo(rest);
        assert rest.size() == 5 : rest;
        int least = rest.get(0);
        assert Math.min(first, least) == 0 : first + " " + rest;
    }
}
