package lockstep.explorer.corpus.correct.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/** tryLock() on a second lock, with the first given back on failure: no deadlock, whoever fails says so. */
public final class TryLockGivesUp {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger gaveUp = new AtomicInteger();
        BiConsumer<ReentrantLock, ReentrantLock> task = (mine, other) -> {
            mine.lock();
            try {
                if (!other.tryLock()) {
                    gaveUp.incrementAndGet();
                    return;
                }
                try {
                    done.incrementAndGet();
                } finally {
                    other.unlock();
                }
            } finally {
                mine.unlock();
            }
        };
        Thread first = new Thread(() -> task.accept(left, right));
        Thread second = new Thread(() -> task.accept(right, left));
        first.start();
        second.start();
        first.join();
        second.join();
        assert done.get() + gaveUp.get() == 2 : done + " " + gaveUp;
        assert !left.isLocked() && !right.isLocked();
    }
}
