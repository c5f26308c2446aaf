package lockstep.boundedbuffer;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * What the library has for the purpose.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    private final int capacity;
    private final BlockingQueue<T> items;

    /** Makes an empty buffer with room for this many items. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
        items = new ArrayBlockingQueue<>(capacity);
    }

    /** Puts an item, and waits for room before that. */
    public void put(T item) throws InterruptedException {
        items.put(item);
    }

    /** Takes the oldest item, and waits for one before that. */
    public T take() throws InterruptedException {
        return items.take();
    }

    /** How many items are in the buffer. */
    public int size() {
        return items.size();
    }

    /** How many items there is room for. */
    public int capacity() {
        return capacity;
    }
}
