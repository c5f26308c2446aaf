import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class AConditionThatIsInheritedOrShadowed {
    private final Condition changed = new ReentrantLock().newCondition();

    void parameter(CountDownLatch changed) throws InterruptedException {
        changed.await();
    }

    void local(Object latch) throws InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        changed.await();
    }

    void pattern(Object latch) throws InterruptedException {
        Awaiting awaiting = changed -> {
            changed.await();
        };
        if (latch instanceof CountDownLatch changed) {
            changed.await(1, TimeUnit.SECONDS);
            awaiting = other -> {
                changed.await();
            };
        }
        awaiting.await(null);
    }

    private interface Awaiting {
        void await(CountDownLatch latch) throws InterruptedException;
    }
}
