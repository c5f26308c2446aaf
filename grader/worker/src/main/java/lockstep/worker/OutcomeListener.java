package lockstep.worker;

import lockstep.check.Facts;
import lockstep.check.Finding;
import lockstep.check.UncaughtInThread;
import lockstep.protocol.Outcome;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Listens to JUnit and keeps how the one check ended. No check, a skipped check and a failing container are broken, never passed. */
final class OutcomeListener implements TestExecutionListener {

    private Outcome outcome = new Outcome.Broken("JUnit found no such check");

    Outcome outcome() {
        return outcome;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        outcome = new Outcome.Broken("skipped: " + reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || failed) {
            outcome = result.getThrowable().map(OutcomeListener::of).orElse(failed ? new Outcome.Broken("aborted") : new Outcome.Passed());
        }
    }

    private static Outcome of(Throwable thrown) {
        if (thrown instanceof Finding finding) {
            return finding.facts();
        } else if (thrown instanceof UncaughtInThread uncaught) {
            return uncaught.facts();
        }
        return new Outcome.Threw("", Facts.of(thrown));
    }
}
