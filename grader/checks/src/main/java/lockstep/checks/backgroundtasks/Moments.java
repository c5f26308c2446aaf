package lockstep.checks.backgroundtasks;

import java.util.Optional;
import lockstep.backgroundtasks.Status;
import lockstep.check.Finding;

/** What two looks at a task whose only run so far fails may show, the second no earlier than the first. */
final class Moments {

    private Moments() { }

    /** What to say where they cannot both be true. */
    static Optional<Finding> torn(Status before, Status now) {
        if (now.failures() != now.runs()) {
            return torn("failure-counted-apart", before, now);
        } else if (begun(now) < begun(before)) {
            return torn("run-in-no-place", before, now);
        } else if (begun(now) > 1) {
            return torn("run-in-two-places", before, now);
        }
        return Optional.empty();
    }

    private static long begun(Status status) {
        return status.runs() + (status.running() ? 1 : 0);
    }

    private static Optional<Finding> torn(String says, Status before, Status now) {
        return Optional.of(Finding.wrongResult(says, words(before), words(now)).because("counts-in-separate-steps"));
    }

    /** As a student would read it. */
    static String words(Status status) {
        return "runs=" + status.runs() + ", failures=" + status.failures() + ", running=" + status.running();
    }
}
