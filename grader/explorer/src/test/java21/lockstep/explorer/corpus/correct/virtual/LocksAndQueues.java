package lockstep.explorer.corpus.correct.virtual;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Virtual and platform threads share a lock, a condition and a queue. */
public final class LocksAndQueues {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition filled = lock.newCondition();
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        int[] cell = new int[1];
        Thread waiter = Thread.ofVirtual().start(() -> {
            lock.lock();
            try {
                while (cell[0] == 0) {
                    filled.await();
                }
                queue.put(cell[0]);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                lock.unlock();
            }
        });
        Thread filler = Thread.ofPlatform().start(() -> {
            lock.lock();
            try {
                cell[0] = 6;
                filled.signal();
            } finally {
                lock.unlock();
            }
        });
        assert queue.take() == 6;
        waiter.join();
        filler.join();
    }
}
