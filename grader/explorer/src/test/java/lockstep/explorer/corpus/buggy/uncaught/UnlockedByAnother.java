package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** UNCAUGHT_EXCEPTION: the finally block unlocks although tryLock() failed (IllegalMonitorStateException). */
public final class UnlockedByAnother {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        AtomicInteger done = new AtomicInteger();
        Runnable task = () -> {
            try {
                if (lock.tryLock()) {
                    done.incrementAndGet();
                }
            } finally {
                lock.unlock();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
