package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.ArrayDeque;
import java.util.Queue;

/** LOST_WAKEUP: put notifies only when the buffer was empty, so the second waiter misses the second item. */
public final class NotifyOnlyWhenEmpty {
    private final Queue<Integer> items = new ArrayDeque<>();

    private synchronized void put(int item) {
        items.add(item);
        if (items.size() == 1) {
            notify();
        }
    }

    private synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        return items.remove();
    }

    public static void main(String[] args) throws InterruptedException {
        NotifyOnlyWhenEmpty buffer = new NotifyOnlyWhenEmpty();
        Runnable taker = () -> {
            try {
                buffer.take();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(taker);
        Thread second = new Thread(taker);
        first.start();
        second.start();
        buffer.put(1);
        buffer.put(2);
        first.join();
        second.join();
    }
}
