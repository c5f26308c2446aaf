package lockstep.explorer.corpus.correct.parking;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** A first-in-first-out mutex of an atomic flag, a queue and park/unpark guards a plain counter. */
public final class FifoMutex {
    private final AtomicBoolean locked = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private int count;

    private void lock() {
        waiters.add(Thread.currentThread());
        while (waiters.peek() != Thread.currentThread() || !locked.compareAndSet(false, true)) {
            LockSupport.park(this);
        }
        waiters.remove();
    }

    private void unlock() {
        locked.set(false);
        LockSupport.unpark(waiters.peek());
    }

    public static void main(String[] args) throws InterruptedException {
        FifoMutex mutex = new FifoMutex();
        Runnable task = () -> {
            for (int i = 0; i < 2; i++) {
                mutex.lock();
                mutex.count++;
                mutex.unlock();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert mutex.count == 4 : mutex.count;
    }
}
