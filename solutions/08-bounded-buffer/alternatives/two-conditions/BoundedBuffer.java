package lockstep.boundedbuffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock with a waiting room for each kind of thread, so that one signal always wakes one that can go on.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition something = lock.newCondition();
    private final Queue<T> items = new ArrayDeque<>();
    private final int capacity;

    /** Makes an empty buffer with room for this many items. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    /** Puts an item, and waits for room before that. */
    public void put(T item) throws InterruptedException {
        lock.lock();
        try {
            while (items.size() == capacity) {
                room.await();
            }
            items.add(item);
            something.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the oldest item, and waits for one before that. */
    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (items.isEmpty()) {
                something.await();
            }
            T item = items.remove();
            room.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    /** How many items are in the buffer. */
    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many items there is room for. */
    public int capacity() {
        return capacity;
    }
}
