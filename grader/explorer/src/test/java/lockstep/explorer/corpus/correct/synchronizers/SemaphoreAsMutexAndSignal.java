package lockstep.explorer.corpus.correct.synchronizers;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A semaphore as mutex (release happens before acquire) and as signal from another thread; timed tryAcquire. */
public final class SemaphoreAsMutexAndSignal {
    private static int guarded;

    public static void main(String[] args) throws InterruptedException {
        Semaphore mutex = new Semaphore(1);
        Semaphore finished = new Semaphore(0);
        assert !finished.tryAcquire(5, TimeUnit.MILLISECONDS);
        Runnable task = () -> {
            mutex.acquireUninterruptibly();
            guarded++;
            mutex.release();
            finished.release();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        finished.acquire(2);
        assert guarded == 2 : guarded;
        first.join();
        second.join();
    }
}
