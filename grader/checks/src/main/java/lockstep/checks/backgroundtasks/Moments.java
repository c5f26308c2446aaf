package lockstep.checks.backgroundtasks;

import lockstep.backgroundtasks.Status;
import lockstep.check.Finding;

/** What two looks at a task whose only run so far fails may show, the second no earlier than the first. */
final class Moments {

    private Moments() { }

    static void require(Status before, Status now) {
        if (now.failures() != now.runs()) {
            throw torn("failure-counted-apart", before, now);
        } else if (begun(now) < begun(before)) {
            throw torn("run-in-no-place", before, now);
        } else if (begun(now) > 1) {
            throw torn("run-in-two-places", before, now);
        }
    }

    private static long begun(Status status) {
        return status.runs() + (status.running() ? 1 : 0);
    }

    private static Finding torn(String says, Status before, Status now) {
        return Finding.wrongResult(says, words(before), words(now)).because("counts-in-separate-steps");
    }

    /** As a student would read it. */
    static String words(Status status) {
        return "runs=" + status.runs() + ", failures=" + status.failures() + ", running=" + status.running();
    }
}
