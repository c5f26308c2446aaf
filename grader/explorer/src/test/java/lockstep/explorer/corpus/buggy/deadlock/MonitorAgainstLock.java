package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: one thread holds a monitor and wants a lock, the other one the other way round. */
public final class MonitorAgainstLock {
    public static void main(String[] args) throws InterruptedException {
        Object monitor = new Object();
        Lock lock = new ReentrantLock(true);
        Thread first = new Thread(() -> {
            synchronized (monitor) {
                lock.lock();
                lock.unlock();
            }
        });
        first.start();
        lock.lock();
        synchronized (monitor) {
            lock.unlock();
        }
        first.join();
    }
}
