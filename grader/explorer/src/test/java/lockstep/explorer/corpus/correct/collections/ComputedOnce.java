package lockstep.explorer.corpus.correct.collections;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** computeIfAbsent runs its function once, though the function is slow and the other thread has to wait. */
public final class ComputedOnce {
    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<String, int[]> map = new ConcurrentHashMap<>();
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger sum = new AtomicInteger();
        Runnable task = () -> sum.addAndGet(map.computeIfAbsent("key", key -> {
            calls.incrementAndGet();
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return new int[] {6};
        })[0]);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert calls.get() == 1 : calls;
        assert sum.get() == 12 : sum;
    }
}
