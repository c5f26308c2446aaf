package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.Semaphore;

/** DEADLOCK: each of two threads needs two permits of a semaphore of two and takes them one by one. */
public final class PermitsOneByOne {
    public static void main(String[] args) throws InterruptedException {
        Semaphore permits = new Semaphore(2);
        Runnable task = () -> {
            permits.acquireUninterruptibly();
            permits.acquireUninterruptibly();
            permits.release(2);
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert permits.availablePermits() == 2;
    }
}
