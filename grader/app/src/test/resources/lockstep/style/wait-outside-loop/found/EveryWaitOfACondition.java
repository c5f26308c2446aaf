import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class EveryWaitOfACondition {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition[] forks = {lock.newCondition()};

    void wrong(Date deadline) throws InterruptedException {
        changed.await(); // here
        changed.await(1, TimeUnit.SECONDS); // here
        changed.awaitNanos(1); // here
        changed.awaitUntil(deadline); // here
        changed.awaitUninterruptibly(); // here
        this.changed.await(); // here
        forks[0].await(); // here
        var local = lock.newCondition();
        local.await(); // here
    }
}
