package lockstep.explorer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.report.JsonReport;
import lockstep.explorer.report.Sources;
import lockstep.explorer.report.TextReport;
import lockstep.explorer.search.Explorer;
import lockstep.explorer.search.Report;
import lockstep.explorer.search.Token;

/**
 * Explores a program's {@code main} in a JVM that runs with the agent. Ends with 0 where nothing was found, 1 where a
 * failure was, 2 for wrong use and 3 where the program could not be controlled.
 */
public final class ExploreMain {
    /** The system property by which the launcher says how a schedule is seen again, with {@code %s} for its token. */
    private static final String AGAIN = "lockstep.explore.again";
    /** The system property by which the launcher says that standard input is a pipe that it holds open as long as it lives. */
    private static final String PARENT = "lockstep.explore.parent";
    private static final long MEGABYTE = 1 << 20;
    /** Made beforehand: there is no memory for it when it is needed. */
    private static final byte[] NO_MEMORY = ("lockstep: the program fills the memory of this JVM (" + Runtime.getRuntime().maxMemory() / MEGABYTE
        + " MB) and does not end, or needs more than that" + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    private static final int WRONG_USE = 2;
    private static final int NOT_CONTROLLED = 3;

    private ExploreMain() {
    }

    public static void main(String[] line) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(line, out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        out.flush();
        Runtime.getRuntime().halt(status);
    }

    static int run(String[] line, PrintStream out, PrintStream err) {
        if (System.getProperty("lockstep.explorer.agent") == null) {
            err.println("lockstep: this JVM runs without the explorer's agent; start it with -javaagent and the explorer's jar");
            return NOT_CONTROLLED;
        }
        try {
            return explore(Options.parse(line), out, err);
        } catch (IllegalArgumentException wrong) {
            err.println("lockstep: " + wrong.getMessage());
            return WRONG_USE;
        } catch (OutOfMemoryError full) {
            err.write(NO_MEMORY, 0, NO_MEMORY.length);
            err.flush();
            return NOT_CONTROLLED;
        }
    }

    private static int explore(Options options, PrintStream out, PrintStream err) {
        if (Boolean.getBoolean(PARENT)) {
            endWithParent(System.in);
        }
        System.setIn(InputStream.nullInputStream());
        MainBody body = MainBody.of(options.mainClass(), options.arguments());
        Report report = options.replay().map(token -> replay(body, token, err)).orElseGet(() -> Explorer.explore(body, options.plan()));
        out.print(options.json() ? JsonReport.write(options.mainClass(), report)
            : TextReport.ofProgram(Sources.usual(), System.getProperty(AGAIN, "--replay %s")).write(options.mainClass(), report));
        return status(report.finding());
    }

    /** However the launcher ends, its pipe ends with it. */
    private static void endWithParent(InputStream pipe) {
        Thread watch = new Thread(() -> {
            try {
                pipe.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                // That is its end as well.
            }
            Runtime.getRuntime().halt(NOT_CONTROLLED);
        }, "end with the launcher");
        watch.setDaemon(true);
        watch.start();
    }

    private static Report replay(MainBody body, Token token, PrintStream err) {
        Report report = Explorer.replay(body, token);
        if (!token.jdk().equals(Token.thisJdk())) {
            err.println("lockstep: this schedule was found on JDK " + token.jdk() + "; on this one (" + Token.thisJdk() + ") it may run differently");
        } else if (report.finding() == Finding.COMPLETED) {
            err.println("lockstep: this schedule does not fail here: the token may be another program's, or the program has changed; "
                + "without --replay it is explored anew");
        }
        return report;
    }

    private static int status(Finding finding) {
        return switch (finding) {
            case COMPLETED -> 0;
            case NOT_CONTROLLED -> NOT_CONTROLLED;
            default -> 1;
        };
    }
}
