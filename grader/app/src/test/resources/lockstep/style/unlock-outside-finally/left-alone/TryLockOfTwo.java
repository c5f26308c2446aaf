import java.util.concurrent.locks.Lock;

class TryLockOfTwo {
    boolean both(Lock first, Lock second, Runnable work) {
        boolean gotFirst = first.tryLock();
        boolean gotSecond = second.tryLock();
        if (gotFirst && gotSecond) {
            try {
                work.run();
            } finally {
                first.unlock();
                second.unlock();
            }
            return true;
        }
        if (gotFirst) {
            first.unlock();
        }
        if (gotSecond) {
            second.unlock();
        }
        return false;
    }

    void waitUntilFree(Lock lock) {
        lock.lock();
        lock.unlock();
    }
}
