package lockstep.boundedbuffer;

/**
 * A queue with room for a limited number of items. It stands between threads that make something and threads that use it: whoever puts
 * waits while it is full, whoever takes waits while it is empty.
 *
 * <p>Items are taken in the order in which they were put, each of them once. Never are more items in the buffer than its capacity.
 *
 * <p>Any number of threads may call any method at any time. Which of several waiting threads goes on first is not promised. A thread that
 * waits goes on as soon as it can; it holds up no other thread meanwhile, and does not keep a processor busy.
 *
 * @param <T> what is put and taken
 */
public final class BoundedBuffer<T> {

    /**
     * Makes an empty buffer.
     *
     * @param capacity how many items there is room for; at least 1
     */
    public BoundedBuffer(int capacity) {
        // TODO 1: keep or make what the methods need.
        throw new UnsupportedOperationException("TODO 1: make an empty buffer");
    }

    /**
     * Puts an item into the buffer. While the buffer is full, it waits; as soon as there is room for this item, it puts it and returns.
     *
     * @param item what to put, not {@code null}
     * @throws InterruptedException if the calling thread is interrupted while it waits; the item has not been put then
     */
    public void put(T item) throws InterruptedException {
        // TODO 2: wait while there is no room, then put the item.
        throw new UnsupportedOperationException("TODO 2: wait for room and put the item");
    }

    /**
     * Takes the item that has been in the buffer for the longest time. While the buffer is empty, it waits; as soon as there is an item for
     * it, it takes and returns it.
     *
     * @return the item, which is no longer in the buffer
     * @throws InterruptedException if the calling thread is interrupted while it waits; nothing has been taken then
     */
    public T take() throws InterruptedException {
        // TODO 3: wait while there is nothing, then take the first item.
        throw new UnsupportedOperationException("TODO 3: wait for an item and take it");
    }

    /**
     * Says how many items are in the buffer at this moment. Returns at once, also while other threads wait in {@code put} or {@code take}.
     *
     * @return from 0 up to the capacity; it counts every {@code put} and {@code take} that returned before this call
     */
    public int size() {
        // TODO 4: say how many items there are.
        throw new UnsupportedOperationException("TODO 4: count the items");
    }

    /**
     * Says for how many items there is room in all.
     *
     * @return what the constructor was given
     */
    public int capacity() {
        // TODO 5: say how many items there is room for.
        throw new UnsupportedOperationException("TODO 5: tell the capacity");
    }
}
