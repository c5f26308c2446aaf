package lockstep.explorer.corpus.correct.locks;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** await(time), awaitNanos and awaitUntil on a condition that nobody signals all end by themselves. */
public final class ConditionTimeouts {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        AtomicInteger ended = new AtomicInteger();
        Thread other = new Thread(() -> {
            lock.lock();
            try {
                long left = TimeUnit.MILLISECONDS.toNanos(5);
                while (left > 0) {
                    left = never.awaitNanos(left);
                }
                ended.incrementAndGet();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                lock.unlock();
            }
        });
        other.start();
        lock.lock();
        try {
            while (never.await(3, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
            while (never.awaitUntil(new Date(System.currentTimeMillis() + 3))) {
                Thread.onSpinWait();
            }
            ended.incrementAndGet();
        } finally {
            lock.unlock();
        }
        other.join();
        assert ended.get() == 2 : ended;
    }
}
