package lockstep.boundedbuffer;

/**
 * An array used in a circle, under a lock of its own; tells the others only where someone may be waiting for it.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    private final Object lock = new Object();
    private final Object[] slots;
    private int first;
    private int count;

    /** Makes an empty buffer with room for this many items. */
    public BoundedBuffer(int capacity) {
        slots = new Object[capacity];
    }

    /** Puts an item, and waits for room before that. */
    public void put(T item) throws InterruptedException {
        synchronized (lock) {
            while (count == slots.length) {
                lock.wait();
            }
            slots[(first + count) % slots.length] = item;
            count++;
            if (count == 1) {
                lock.notifyAll();
            }
        }
    }

    /** Takes the oldest item, and waits for one before that. */
    public T take() throws InterruptedException {
        synchronized (lock) {
            while (count == 0) {
                lock.wait();
            }
            @SuppressWarnings("unchecked")
            T item = (T) slots[first];
            slots[first] = null;
            first = (first + 1) % slots.length;
            if (count == slots.length) {
                lock.notifyAll();
            }
            count--;
            return item;
        }
    }

    /** How many items are in the buffer. */
    public int size() {
        synchronized (lock) {
            return count;
        }
    }

    /** How many items there is room for. */
    public int capacity() {
        return slots.length;
    }
}
