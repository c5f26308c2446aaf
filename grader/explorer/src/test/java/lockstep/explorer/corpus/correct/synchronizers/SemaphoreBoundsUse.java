package lockstep.explorer.corpus.correct.synchronizers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A fair semaphore of two permits: never more than two inside, all permits back at the end. */
public final class SemaphoreBoundsUse {
    public static void main(String[] args) throws InterruptedException {
        Semaphore permits = new Semaphore(2, true);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> {
                permits.acquireUninterruptibly();
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                inside.decrementAndGet();
                permits.release();
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert most.get() <= 2 : most;
        assert permits.availablePermits() == 2;
        assert permits.drainPermits() == 2;
        assert !permits.tryAcquire();
    }
}
