package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: the semaphore that is to let in one thread has two permits. */
public final class MutexWithTwoPermits {
    public static void main(String[] args) throws InterruptedException {
        Semaphore mutex = new Semaphore(2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runnable task = () -> {
            mutex.acquireUninterruptibly();
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            inside.decrementAndGet();
            mutex.release();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert most.get() == 1 : most;
    }
}
