package lockstep.boundedbuffer;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Permits for free places and permits for items; the queue between them is safe by itself, and has an item for each permit.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    private final int capacity;
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);
    private final ConcurrentLinkedQueue<T> items = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    /** Makes an empty buffer with room for this many items. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
        places = new Semaphore(capacity);
    }

    /** Puts an item, and waits for room before that. */
    public void put(T item) throws InterruptedException {
        places.acquire();
        size.incrementAndGet();
        items.add(item);
        filled.release();
    }

    /** Takes the oldest item, and waits for one before that. */
    public T take() throws InterruptedException {
        filled.acquire();
        T item = items.remove();
        size.decrementAndGet();
        places.release();
        return item;
    }

    /** How many items are in the buffer. */
    public int size() {
        return size.get();
    }

    /** How many items there is room for. */
    public int capacity() {
        return capacity;
    }
}
