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

    public synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.remove();
        notifyAll();
        return item;
    }

    public int size() {
        return items.size();
    }

    public int capacity() {
        return capacity;
    }
}
