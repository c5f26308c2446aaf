package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** InheritableThreadLocal hands childValue to threads that this thread creates. */
public final class InheritedLocals {
    private static final InheritableThreadLocal<Integer> DEPTH = new InheritableThreadLocal<>() {
        @Override
        protected Integer childValue(Integer parent) {
            return parent + 1;
        }
    };

    public static void main(String[] args) throws InterruptedException {
        DEPTH.set(0);
        AtomicInteger deepest = new AtomicInteger();
        Thread child = new Thread(() -> {
            Thread grandchild = new Thread(() -> deepest.set(DEPTH.get()));
            grandchild.start();
            DEPTH.set(50);
            try {
                grandchild.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        child.start();
        child.join();
        assert deepest.get() == 2 : deepest;
        assert DEPTH.get() == 0;
    }
}
