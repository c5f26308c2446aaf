package lockstep.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What a trial may change for the whole JVM, put back for the next one. */
final class Globals {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Properties properties = (Properties) System.getProperties().clone();

    void restore() {
        System.setOut(out);
        System.setErr(err);
        System.setIn(InputStream.nullInputStream());
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperties((Properties) properties.clone());
        Thread.setDefaultUncaughtExceptionHandler(null);
        Thread.interrupted();
    }
}
