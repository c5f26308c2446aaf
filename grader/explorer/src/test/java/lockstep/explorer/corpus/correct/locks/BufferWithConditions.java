package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** ReentrantLock with two conditions and signal(): each news goes to the right kind of waiter. */
public final class BufferWithConditions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private Integer slot;

    private void put(int item) throws InterruptedException {
        lock.lock();
        try {
            while (slot != null) {
                notFull.await();
            }
            slot = item;
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    private int take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (slot == null) {
                notEmpty.await();
            }
            int item = slot;
            slot = null;
            notFull.signal();
            return item;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BufferWithConditions buffer = new BufferWithConditions();
        Runnable producer = () -> {
            try {
                buffer.put(1);
                buffer.put(2);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(producer);
        Thread second = new Thread(producer);
        first.start();
        second.start();
        int sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += buffer.take();
        }
        first.join();
        second.join();
        assert sum == 6 : sum;
    }
}
