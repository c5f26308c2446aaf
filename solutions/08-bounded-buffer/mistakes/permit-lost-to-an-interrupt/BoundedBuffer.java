package lockstep.boundedbuffer;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Loses a permit. */
public final class BoundedBuffer<T> {

    private final int capacity;
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);
    private final Queue<T> items = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** Empty. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
        places = new Semaphore(capacity);
    }

    /** Puts. */
    public void put(T item) throws InterruptedException {
        places.acquire();
        lock.lockInterruptibly();
        try {
            items.add(item);
        } finally {
            lock.unlock();
        }
        filled.release();
    }

    /** Takes. */
    public T take() throws InterruptedException {
        filled.acquire();
        lock.lockInterruptibly();
        try {
            return items.remove();
        } finally {
            lock.unlock();
            places.release();
        }
    }

    /** Size. */
    public int size() {
        lock.lock();
        try {
            return items.size();
        } finally {
            lock.unlock();
        }
    }

    /** Capacity. */
    public int capacity() {
        return capacity;
    }
}
