package lockstep.boundedbuffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** Does not wait for ever. */
public final class BoundedBuffer<T> {

    private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(100);

    private final int capacity;
    private final Queue<T> items = new ArrayDeque<>();

    /** Empty. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    /** Puts. */
    public synchronized void put(T item) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT;
        while (items.size() == capacity) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        items.add(item);
        notifyAll();
    }

    /** Takes. */
    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.remove();
        notifyAll();
        return item;
    }

    /** Size. */
    public synchronized int size() {
        return items.size();
    }

    /** Capacity. */
    public int capacity() {
        return capacity;
    }
}
