package lockstep.worker;

import lockstep.check.Facts;
import lockstep.check.Finding;
import lockstep.check.UncaughtInThread;
import lockstep.protocol.Outcome;

/** What a throwable means that ended a check or one of its threads. */
final class Thrown {

    private Thrown() { }

    /**
     * What it means.
     *
     * @param thread name of the thread that it came out of, empty for the check's own
     */
    static Outcome outcome(String thread, Throwable thrown) {
        if (thrown instanceof Finding finding) {
            return finding.facts();
        } else if (thrown instanceof UncaughtInThread uncaught) {
            return uncaught.facts();
        }
        return new Outcome.Threw(thread, Facts.of(thrown));
    }
}
