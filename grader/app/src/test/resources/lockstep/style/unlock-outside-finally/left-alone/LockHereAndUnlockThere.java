import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockHereAndUnlockThere {
    private final Lock lock = new ReentrantLock();

    void enter() {
        lock.lock();
    }

    void leave() {
        lock.unlock();
    }

    void enterUnless(boolean closed) {
        lock.lock();
        if (closed) {
            lock.unlock();
            throw new IllegalStateException("closed");
        }
    }

    Runnable handOn() {
        lock.lock();
        return () -> {
            lock.unlock();
        };
    }

    void keepIfAllIsWell(Runnable work) {
        lock.lock();
        try {
            work.run();
        } catch (RuntimeException e) {
            lock.unlock();
            throw e;
        }
    }
}
