package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** LOST_WAKEUP: signal() on one condition that producers and consumers share. */
public final class SignalWithTwoKinds {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int items;

    private void change(int by) {
        lock.lock();
        try {
            while (items + by < 0 || items + by > 1) {
                changed.awaitUninterruptibly();
            }
            items += by;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SignalWithTwoKinds buffer = new SignalWithTwoKinds();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            int by = i < 2 ? -1 : 1;
            threads[i] = new Thread(() -> buffer.change(by));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert buffer.items == 0 : buffer.items;
    }
}
