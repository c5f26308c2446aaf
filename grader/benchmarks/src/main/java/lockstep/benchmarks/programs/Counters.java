package lockstep.benchmarks.programs;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Two threads count to two. */
public final class Counters {
    private int count;

    private Counters() {
    }

    /** The lost update. */
    public static void unguarded() throws InterruptedException {
        Counters counter = new Counters();
        Both.run(() -> counter.count++, () -> counter.count++);
        Both.check(counter.count == 2, "an update was lost");
    }

    public static void atomic() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        Both.run(count::incrementAndGet, count::incrementAndGet);
        Both.check(count.get() == 2, "an update was lost");
    }

    public static void monitor() throws InterruptedException {
        Counters counter = new Counters();
        Both.run(counter::increment, counter::increment);
        Both.check(counter.count == 2, "an update was lost");
    }

    public static void lock() throws InterruptedException {
        Counters counter = new Counters();
        ReentrantLock lock = new ReentrantLock();
        Both.Work work = () -> {
            lock.lock();
            try {
                counter.count++;
            } finally {
                lock.unlock();
            }
        };
        Both.run(work, work);
        Both.check(counter.count == 2, "an update was lost");
    }

    public static void semaphoreOfOne() throws InterruptedException {
        semaphore(1);
    }

    /** A semaphore that lets both in. */
    public static void semaphoreOfTwo() throws InterruptedException {
        semaphore(2);
    }

    private static void semaphore(int permits) throws InterruptedException {
        Counters counter = new Counters();
        Semaphore semaphore = new Semaphore(permits);
        Both.Work work = () -> {
            semaphore.acquire();
            counter.count++;
            semaphore.release();
        };
        Both.run(work, work);
        Both.check(counter.count == 2, "an update was lost");
    }

    private synchronized void increment() {
        count++;
    }
}
