package lockstep.explorer.corpus.correct.scoped;

import java.util.concurrent.atomic.AtomicInteger;

/** ScopedValue: each thread binds its own, rebinding ends with its scope. */
public final class BoundPerThread {
    private static final ScopedValue<Integer> LEVEL = ScopedValue.newInstance();

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger sum = new AtomicInteger();
        Runnable task = () -> ScopedValue.where(LEVEL, 1).run(() -> {
            ScopedValue.where(LEVEL, 10).run(() -> sum.addAndGet(LEVEL.get()));
            sum.addAndGet(LEVEL.get());
        });
        Thread first = new Thread(task);
        Thread second = Thread.startVirtualThread(task);
        first.start();
        first.join();
        second.join();
        assert sum.get() == 22 : sum;
        assert !LEVEL.isBound();
    }
}
