package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The sleeping barber: customers take a chair or leave; served plus turned away are all. */
public final class SleepingBarber {
    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Semaphore> chairs = new ArrayBlockingQueue<>(1);
        AtomicInteger served = new AtomicInteger();
        AtomicInteger left = new AtomicInteger();
        Thread barber = new Thread(() -> {
            try {
                while (true) {
                    chairs.take().release();
                }
            } catch (InterruptedException closingTime) {
                assert chairs.isEmpty();
            }
        });
        Runnable customer = () -> {
            Semaphore done = new Semaphore(0);
            if (!chairs.offer(done)) {
                left.incrementAndGet();
                return;
            }
            done.acquireUninterruptibly();
            served.incrementAndGet();
        };
        Thread first = new Thread(customer);
        Thread second = new Thread(customer);
        barber.start();
        first.start();
        second.start();
        first.join();
        second.join();
        barber.interrupt();
        barber.join();
        assert served.get() + left.get() == 2 && served.get() >= 1 : served + " " + left;
    }
}
