package lockstep.grader.cli;

import java.io.PrintWriter;
import lockstep.grader.grade.Progress;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far a run has come, in one line that is wiped in the end; elsewhere shows nothing. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;
    private boolean drawn;

    private ProgressLine(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    static ProgressLine on(PrintWriter terminal) {
        return new ProgressLine(terminal, Ansi.AUTO.enabled());
    }

    @Override
    public synchronized void done(int done, int all) {
        if (visible) {
            terminal.print(WIPE + "graded " + done + " of " + all);
            terminal.flush();
            drawn = true;
        }
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            terminal.print(WIPE);
            terminal.flush();
            drawn = false;
        }
    }
}
