package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** awaitUninterruptibly() waits on after an interrupt and returns with the flag set. */
public final class AwaitUninterruptibly {
    private static boolean open;

    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition opened = lock.newCondition();
        AtomicBoolean flag = new AtomicBoolean();
        Thread waiter = new Thread(() -> {
            lock.lock();
            try {
                while (!open) {
                    opened.awaitUninterruptibly();
                }
                flag.set(Thread.interrupted());
            } finally {
                lock.unlock();
            }
        });
        waiter.start();
        waiter.interrupt();
        lock.lock();
        try {
            open = true;
            opened.signal();
        } finally {
            lock.unlock();
        }
        waiter.join();
        assert flag.get();
    }
}
