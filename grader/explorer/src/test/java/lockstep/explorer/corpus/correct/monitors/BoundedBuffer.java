package lockstep.explorer.corpus.correct.monitors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounded buffer with wait in loops and notifyAll: two producers, two consumers. */
public final class BoundedBuffer {
    private final Deque<Integer> items = new ArrayDeque<>();

    private synchronized void put(int item) throws InterruptedException {
        while (items.size() == 1) {
            wait();
        }
        items.addLast(item);
        notifyAll();
    }

    private synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        int item = items.removeFirst();
        notifyAll();
        return item;
    }

    public static void main(String[] args) throws InterruptedException {
        BoundedBuffer buffer = new BoundedBuffer();
        AtomicInteger sum = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            int item = i;
            threads.add(new Thread(() -> {
                try {
                    buffer.put(item);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
            threads.add(new Thread(() -> {
                try {
                    sum.addAndGet(buffer.take());
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert sum.get() == 3 : sum;
    }
}
