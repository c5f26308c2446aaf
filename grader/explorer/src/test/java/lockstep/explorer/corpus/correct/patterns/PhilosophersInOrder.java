package lockstep.explorer.corpus.correct.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Three dining philosophers who take the lower fork first. */
public final class PhilosophersInOrder {
    public static void main(String[] args) throws InterruptedException {
        Object[] forks = {new Object(), new Object(), new Object()};
        AtomicInteger meals = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Object low = forks[Math.min(i, (i + 1) % 3)];
            Object high = forks[Math.max(i, (i + 1) % 3)];
            threads.add(new Thread(() -> {
                synchronized (low) {
                    synchronized (high) {
                        meals.incrementAndGet();
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert meals.get() == 3 : meals;
    }
}
