package lockstep.boundedbuffer;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts after it has told. */
public final class BoundedBuffer<T> {

    private final int capacity;
    private final Semaphore places;
    private final Semaphore filled = new Semaphore(0);
    private final ConcurrentLinkedQueue<T> items = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    /** Empty. */
    public BoundedBuffer(int capacity) {
        this.capacity = capacity;
        places = new Semaphore(capacity);
    }

    /** Puts. */
    public void put(T item) throws InterruptedException {
        places.acquire();
        items.add(item);
        filled.release();
        size.incrementAndGet();
    }

    /** Takes. */
    public T take() throws InterruptedException {
        filled.acquire();
        T item = items.remove();
        places.release();
        size.decrementAndGet();
        return item;
    }

    /** Size. */
    public int size() {
        return size.get();
    }

    /** Capacity. */
    public int capacity() {
        return capacity;
    }
}
