import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class TryAndFinally {
    private final Lock lock = new ReentrantLock();
    private final ReadWriteLock both = new ReentrantReadWriteLock();
    private int count;

    void add() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    void lockInside() {
        try {
            lock.lock();
            count++;
        } finally {
            lock.unlock();
        }
    }

    int read() {
        both.readLock().lock();
        try {
            return count;
        } finally {
            both.readLock().unlock();
        }
    }
}
