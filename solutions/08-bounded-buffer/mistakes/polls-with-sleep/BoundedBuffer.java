package lockstep.boundedbuffer;

import java.util.LinkedList;
import java.util.Queue;

/** A queue with room for a limited number of items. */
public final class BoundedBuffer<T> {

    private final Queue<T> items = new LinkedList<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        while (!offer(item)) {
            Thread.sleep(10);
        }
    }

    private synchronized boolean offer(T item) {
        return items.size() < capacity && items.add(item);
    }

    public T take() throws InterruptedException {
        T item = poll();
        while (item == null) {
            Thread.sleep(10);
            item = poll();
        }
        return item;
    }

    private synchronized T poll() {
        return items.poll();
    }

    public synchronized int size() {
        return items.size();
    }

    public int capacity() {
        return capacity;
    }
}
