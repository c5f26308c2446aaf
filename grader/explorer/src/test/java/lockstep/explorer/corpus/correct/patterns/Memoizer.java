package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** A memoizer of ConcurrentHashMap and FutureTask computes each value once. */
public final class Memoizer {
    private final ConcurrentMap<Integer, FutureTask<Integer>> cache = new ConcurrentHashMap<>();
    private final AtomicInteger computed = new AtomicInteger();

    private int square(int n) throws Exception {
        FutureTask<Integer> task = cache.get(n);
        if (task == null) {
            FutureTask<Integer> mine = new FutureTask<>(() -> {
                computed.incrementAndGet();
                return n * n;
            });
            task = cache.putIfAbsent(n, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        return task.get();
    }

    public static void main(String[] args) throws Exception {
        Memoizer memoizer = new Memoizer();
        FutureTask<Integer> other = new FutureTask<>(() -> memoizer.square(5) + memoizer.square(6));
        new Thread(other).start();
        assert memoizer.square(6) + memoizer.square(5) == 61;
        assert other.get() == 61;
        assert memoizer.computed.get() == 2 : memoizer.computed;
    }
}
