package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: a started thread does not inherit a ScopedValue; get() throws NoSuchElementException. */
public final class UnboundInThread {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    public static void main(String[] args) {
        AtomicInteger length = new AtomicInteger();
        ScopedValue.where(USER, "ann").run(() -> {
            Thread child = new Thread(() -> length.set(USER.get().length()));
            child.start();
            try {
                child.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }
}
