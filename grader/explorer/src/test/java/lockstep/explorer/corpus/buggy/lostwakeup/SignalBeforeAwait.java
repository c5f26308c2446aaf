package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** LOST_WAKEUP: a condition is awaited without a flag; the signal may have come before. */
public final class SignalBeforeAwait {
    public static void main(String[] args) throws InterruptedException {
        Lock lock = new ReentrantLock();
        Condition done = lock.newCondition();
        Thread worker = new Thread(() -> {
            lock.lock();
            done.signalAll();
            lock.unlock();
        });
        worker.start();
        lock.lock();
        try {
            done.await();
        } finally {
            lock.unlock();
        }
        worker.join();
    }
}
