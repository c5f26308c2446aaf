package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.atomic.AtomicInteger;

/** DEADLOCK: three dining philosophers all take the left fork first. */
public final class PhilosophersLeftFirst {
    public static void main(String[] args) throws InterruptedException {
        Object[] forks = {new Object(), new Object(), new Object()};
        AtomicInteger meals = new AtomicInteger();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            Object left = forks[i];
            Object right = forks[(i + 1) % 3];
            threads[i] = new Thread(() -> {
                synchronized (left) {
                    synchronized (right) {
                        meals.incrementAndGet();
                    }
                }
            });
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert meals.get() == 3 : meals;
    }
}
