package lockstep.explorer.corpus.correct.patterns;

import java.io.ByteArrayOutputStream;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/** A handler of the JDK's keeps its lock while it asks the program for the text of a record. */
public final class FormatterTakesLock {
    private static final Object LOCK = new Object();
    private static int lines;

    public static void main(String[] args) throws InterruptedException {
        Logger logger = Logger.getLogger("formatted");
        logger.setUseParentHandlers(false);
        logger.addHandler(new StreamHandler(new ByteArrayOutputStream(), new Formatter() {
            @Override
            public String format(LogRecord logged) {
                synchronized (LOCK) {
                    lines++;
                }
                return logged.getMessage();
            }
        }));
        Thread first = new Thread(() -> logger.info("one"));
        Thread second = new Thread(() -> logger.info("two"));
        first.start();
        second.start();
        first.join();
        second.join();
        synchronized (LOCK) {
            assert lines == 2 : lines;
        }
    }
}
