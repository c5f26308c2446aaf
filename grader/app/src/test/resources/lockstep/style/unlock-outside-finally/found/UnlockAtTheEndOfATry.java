import java.util.concurrent.locks.ReentrantLock;

class UnlockAtTheEndOfATry {
    private final ReentrantLock lock = new ReentrantLock();

    void inside() {
        lock.lock();
        try {
            work();
            lock.unlock(); // here
        } catch (IllegalStateException e) {
            lock.unlock();
            throw e;
        }
    }

    void afterwards() {
        try {
            lock.lockInterruptibly();
            work();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        lock.unlock(); // here
    }

    void afterAnotherFinally() {
        lock.lock();
        try {
            work();
        } finally {
            work();
        }
        lock.unlock(); // here
    }

    private void work() { }
}
