package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.atomic.AtomicInteger;

/** DEADLOCK: a listener is called under the subject's monitor and asks a thread that needs that monitor. */
public final class CallbackUnderLock {
    private int value;

    private synchronized void set(int to, Runnable listener) {
        value = to;
        listener.run();
    }

    private synchronized int get() {
        return value;
    }

    public static void main(String[] args) throws InterruptedException {
        CallbackUnderLock subject = new CallbackUnderLock();
        AtomicInteger seen = new AtomicInteger();
        subject.set(3, () -> {
            Thread reader = new Thread(() -> seen.set(subject.get()));
            reader.start();
            try {
                reader.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assert seen.get() == 3 : seen;
    }
}
