package lockstep.boundedbuffer;

import java.util.LinkedList;
import java.util.Queue;

/** A queue with room for a limited number of items. */
public final class BoundedBuffer<T> {

    private final Queue<T> items = new LinkedList<>();
    private final int capacity;
    private final Object notFull = new Object();
    private final Object notEmpty = new Object();

    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (notFull) {
            while (size() == capacity) {
                notFull.wait();
            }
            synchronized (items) {
                items.add(item);
            }
            notFull.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (notEmpty) {
            while (size() == 0) {
                notEmpty.wait();
            }
            T item;
            synchronized (items) {
                item = items.remove();
            }
            notEmpty.notifyAll();
            return item;
        }
    }

    public int size() {
        synchronized (items) {
            return items.size();
        }
    }

    public int capacity() {
        return capacity;
    }
}
