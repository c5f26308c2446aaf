import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LoopsOfEveryKind {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ready;

    synchronized void monitor() throws InterruptedException {
        while (!ready) {
            wait();
        }
        do {
            wait(10);
        } while (!ready);
        for (long left = 100; left > 0 && !ready; left--) {
            this.wait(left);
        }
    }

    void condition(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!ready) {
                if (left > 0) {
                    left = changed.awaitNanos(left);
                }
            }
            while (!ready) {
                try {
                    changed.await();
                } finally {
                    left++;
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
