package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: main waits for a future under a lock that the task needs. */
public final class GetUnderLock {
    private static int value;

    public static void main(String[] args) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> future = pool.submit(() -> {
            lock.lock();
            try {
                return ++value;
            } finally {
                lock.unlock();
            }
        });
        lock.lock();
        try {
            assert future.get() == 1;
        } finally {
            lock.unlock();
        }
        pool.shutdown();
    }
}
