package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: an early return leaves the lock held by a thread that has ended; the other one waits for it. */
public final class ReturnWithoutUnlock {
    private static int value;

    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Runnable task = () -> {
            lock.lock();
            if (value > 0) {
                return;
            }
            value++;
            lock.unlock();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        Thread third = new Thread(task);
        first.start();
        second.start();
        third.start();
        first.join();
        second.join();
        third.join();
    }
}
