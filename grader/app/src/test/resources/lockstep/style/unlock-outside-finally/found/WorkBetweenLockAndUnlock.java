import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WorkBetweenLockAndUnlock {
    private final Lock lock = new ReentrantLock();
    private int count;

    void add() {
        lock.lock();
        count++;
        lock.unlock(); // here
    }

    void addTwice() {
        this.lock.lock();
        count++;
        lock.unlock(); // here
        lock.lock();
        count++;
        this.lock.unlock(); // here
    }
}
