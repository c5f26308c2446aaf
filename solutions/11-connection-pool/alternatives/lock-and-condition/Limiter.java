package lockstep.connectionpool;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the running tasks under a lock. */
public final class Limiter {

    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final int places;
    private int running;

    /** Makes a limiter whose places are all free. */
    public Limiter(int places) {
        this.places = places;
    }

    /** Runs the task as soon as a place is free for it. */
    public <T> T call(Callable<T> task) throws Exception {
        lock.lock();
        try {
            while (running == places) {
                ended.await();
            }
            running++;
        } finally {
            lock.unlock();
        }
        return run(task);
    }

    /** Runs the task if a place is free for it now. */
    public <T> Optional<T> tryCall(Callable<T> task) throws Exception {
        lock.lock();
        try {
            if (running == places) {
                return Optional.empty();
            }
            running++;
        } finally {
            lock.unlock();
        }
        return Optional.of(run(task));
    }

    private <T> T run(Callable<T> task) throws Exception {
        try {
            return task.call();
        } finally {
            lock.lock();
            try {
                running--;
                ended.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
