package lockstep.explorer.corpus.correct.locks;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** COMPLETED: await in all its forms, each in a loop; one waiter is interrupted and must hear of it. */
public final class EveryAwaitInALoop {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int value;

    private void set(int next) {
        lock.lock();
        try {
            value = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await(int wanted) throws InterruptedException {
        lock.lock();
        try {
            while (value != wanted) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitNanos(int wanted, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (value != wanted && left > 0) {
                left = changed.awaitNanos(left);
            }
            return value == wanted;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitUntil(int wanted, long millis) throws InterruptedException {
        Date deadline = new Date(System.currentTimeMillis() + millis);
        lock.lock();
        try {
            boolean inTime = true;
            while (value != wanted && inTime) {
                inTime = changed.awaitUntil(deadline);
            }
            return value == wanted;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        EveryAwaitInALoop box = new EveryAwaitInALoop();
        Thread setter = new Thread(() -> box.set(1));
        setter.start();
        box.await(1);
        setter.join();
        assert !box.awaitNanos(2, TimeUnit.MILLISECONDS.toNanos(20));
        assert !box.awaitUntil(2, 20);
        boolean[] heard = new boolean[1];
        Thread waiter = new Thread(() -> heard[0] = interrupted(box));
        waiter.start();
        waiter.interrupt();
        waiter.join();
        assert heard[0];
    }

    private static boolean interrupted(EveryAwaitInALoop box) {
        try {
            box.await(2);
            return false;
        } catch (InterruptedException e) {
            return !Thread.currentThread().isInterrupted();
        }
    }
}
