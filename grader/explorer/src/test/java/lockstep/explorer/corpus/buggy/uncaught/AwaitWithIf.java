package lockstep.explorer.corpus.buggy.uncaught;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** UNCAUGHT_EXCEPTION: the only consumer awaits in an if; await may return without a signal, and then there is no item to remove. */
public final class AwaitWithIf {
    private final Lock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Queue<Integer> items = new ArrayDeque<>();

    private void put(int item) {
        lock.lock();
        try {
            items.add(item);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    private int take() throws InterruptedException {
        lock.lock();
        try {
            if (items.isEmpty()) {
                filled.await();
            }
            return items.remove();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AwaitWithIf buffer = new AwaitWithIf();
        Thread producer = new Thread(() -> buffer.put(7));
        producer.start();
        assert buffer.take() == 7;
        producer.join();
    }
}
