package lockstep.explorer.corpus.correct.patterns;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** A logger with a handler of its own: the JVM keeps both, and each schedule must find neither. */
public final class CountedLogRecords {
    private static final Logger LOGGER = Logger.getLogger("counted");
    private static final AtomicInteger RECORDS = new AtomicInteger();

    public static void main(String[] args) throws InterruptedException {
        assert LOGGER.getHandlers().length == 0 && LOGGER.getLevel() == null && LOGGER.getUseParentHandlers();
        LOGGER.setUseParentHandlers(false);
        LOGGER.setLevel(Level.FINE);
        LOGGER.addHandler(new Counter());
        Thread[] threads = new Thread[2];
        for (int i = 0; i < threads.length; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                LOGGER.info("begins");
                LOGGER.log(Level.FINE, "number {0}", number);
                LOGGER.finest("not seen");
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert RECORDS.get() == 4 : RECORDS;
    }

    private static final class Counter extends Handler {
        @Override
        public void publish(LogRecord logged) {
            RECORDS.incrementAndGet();
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }
}
