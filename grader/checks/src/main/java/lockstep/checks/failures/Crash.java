package lockstep.checks.failures;

import java.io.PrintStream;
import java.io.PrintWriter;

/** What the tasks of the checks throw. It has a cause of its own, which is nobody's business, and knows whether its stack was printed. */
final class Crash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private volatile boolean printed;

    Crash(String message) {
        super(message, new IllegalArgumentException("why: " + message));
    }

    /** Whether somebody has printed its stack. */
    boolean printed() {
        return printed;
    }

    @Override
    public void printStackTrace(PrintStream out) {
        printed = true;
        super.printStackTrace(out);
    }

    @Override
    public void printStackTrace(PrintWriter out) {
        printed = true;
        super.printStackTrace(out);
    }
}
