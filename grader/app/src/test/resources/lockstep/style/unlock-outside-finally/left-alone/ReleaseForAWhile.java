import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseForAWhile {
    private final Lock lock = new ReentrantLock();

    void callback(Runnable outside) {
        lock.lock();
        try {
            lock.unlock();
            outside.run();
            lock.lock();
        } finally {
            lock.unlock();
        }
    }

    private void whileTheCallerHoldsIt(Runnable outside) {
        lock.unlock();
        outside.run();
        lock.lock();
        outside.hashCode();
        lock.unlock();
        outside.run();
        lock.lock();
    }
}
