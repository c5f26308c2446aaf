package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A cached pool with its own thread factory: names, daemon threads, and threads that rest in the pool. */
public final class CachedPoolNames {
    public static void main(String[] args) throws Exception {
        AtomicInteger made = new AtomicInteger();
        ExecutorService pool = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "mine-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        Future<String> first = pool.submit(() -> Thread.currentThread().getName());
        Future<String> second = pool.submit(() -> Thread.currentThread().getName());
        assert first.get().startsWith("mine-") : first.get();
        assert second.get().startsWith("mine-") : second.get();
        assert made.get() <= 2 : made;
    }
}
