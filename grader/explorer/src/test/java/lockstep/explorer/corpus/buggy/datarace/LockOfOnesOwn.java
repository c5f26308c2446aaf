package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.locks.ReentrantLock;

/** DATA_RACE: the lock is a new object in each call, so it guards nothing. */
public final class LockOfOnesOwn {
    private static int count;

    private static void add() {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(LockOfOnesOwn::add);
        Thread second = new Thread(LockOfOnesOwn::add);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
