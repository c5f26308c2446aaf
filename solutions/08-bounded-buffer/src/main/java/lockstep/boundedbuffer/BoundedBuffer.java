package lockstep.boundedbuffer;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A queue with room for a limited number of items.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    private final int capacity;
    private final Queue<T> items = new ArrayDeque<>();

    /** Makes an empty buffer with room for this many items. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    /** Puts an item, and waits for room before that. */
    public synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    /** Takes the oldest item, and waits for one before that. */
    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T item = items.remove();
        notifyAll();
        return item;
    }

    /** How many items are in the buffer. */
    public synchronized int size() {
        return items.size();
    }

    /** How many items there is room for. */
    public int capacity() {
        return capacity;
    }
}
