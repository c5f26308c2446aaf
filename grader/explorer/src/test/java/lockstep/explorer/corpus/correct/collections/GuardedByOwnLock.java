package lockstep.explorer.corpus.correct.collections;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** A HashMap and its iterator, always under one lock, and an unmodifiable copy shared freely. */
public final class GuardedByOwnLock {
    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> scores = new HashMap<>();
        ReentrantLock lock = new ReentrantLock();
        AtomicReference<Map<String, Integer>> shown = new AtomicReference<>(Map.of());
        Runnable task = () -> {
            lock.lock();
            try {
                scores.merge("x", 1, Integer::sum);
                int sum = 0;
                for (int score : scores.values()) {
                    sum += score;
                }
                assert sum == scores.get("x");
                shown.set(Map.copyOf(scores));
            } finally {
                lock.unlock();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        assert shown.get().getOrDefault("x", 0) <= 2;
        first.join();
        second.join();
        assert shown.get().get("x") == 2 : shown;
    }
}
