package lockstep.explorer.corpus;

import java.nio.file.Path;
import java.util.Arrays;

/** What a program of the corpus must come to, as its folder says. */
public enum Expectation {
    COMPLETED("correct"),
    WRONG_RESULT("wrongresult"),
    UNCAUGHT_EXCEPTION("uncaught"),
    DATA_RACE("datarace"),
    DEADLOCK("deadlock"),
    LOST_WAKEUP("lostwakeup"),
    LIVELOCK("livelock"),
    THREAD_LEAK("threadleak");

    private final String folder;

    Expectation(String folder) {
        this.folder = folder;
    }

    /** The expectation of {@code correct/<topic>/X.java} or {@code buggy/<verdict>/X.java}. */
    static Expectation of(Path program) {
        String kind = program.getName(0).toString();
        String folder = kind.equals("buggy") ? program.getName(1).toString() : kind;
        return Arrays.stream(values())
                .filter(expectation -> expectation.folder.equals(folder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No verdict is called '" + folder + "': " + program));
    }
}
