package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: a volatile reference is checked for null and then read again (NullPointerException). */
public final class VolatileReadTwice {
    private static volatile String message = "hello";

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger length = new AtomicInteger();
        Thread reader = new Thread(() -> {
            if (message != null) {
                length.set(message.length());
            }
        });
        reader.start();
        message = null;
        reader.join();
        assert length.get() == 0 || length.get() == 5 : length;
    }
}
