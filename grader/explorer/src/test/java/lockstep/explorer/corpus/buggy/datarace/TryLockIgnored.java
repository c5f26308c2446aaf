package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.locks.ReentrantLock;

/** DATA_RACE: the result of tryLock() is not looked at, so the field is written without the lock. */
public final class TryLockIgnored {
    private static int count;

    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Runnable task = () -> {
            lock.tryLock();
            count++;
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
