package lockstep.explorer.corpus.correct.interrupts;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** lockInterruptibly() gives up on interrupt while another thread holds the lock; lock() does not. */
public final class WhileLocking {
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        AtomicReference<String> end = new AtomicReference<>("none");
        Thread patient = new Thread(() -> {
            lock.lock();
            try {
                assert Thread.currentThread().isInterrupted();
            } finally {
                lock.unlock();
            }
        });
        Thread waiter = new Thread(() -> {
            try {
                lock.lockInterruptibly();
                end.set("locked");
            } catch (InterruptedException e) {
                end.set("interrupted");
            }
        });
        lock.lock();
        patient.start();
        waiter.start();
        patient.interrupt();
        waiter.interrupt();
        waiter.join();
        lock.unlock();
        patient.join();
        assert end.get().equals("interrupted") : end;
        assert !lock.isLocked();
    }
}
