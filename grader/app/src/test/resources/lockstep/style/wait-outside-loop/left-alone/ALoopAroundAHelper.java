import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ALoopAroundAHelper {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ready;

    synchronized void condition() throws InterruptedException {
        while (!ready) {
            change();
        }
        until(this::signal);
        until(() -> changed.await());
    }

    private void change() throws InterruptedException {
        changed.await();
    }

    private void signal() throws InterruptedException {
        changed.await();
    }

    private void until(Wait once) throws InterruptedException {
        while (!ready) {
            once.await();
        }
    }

    private interface Wait {
        void await() throws InterruptedException;
    }
}
