package lockstep.worker;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.check.Mistake;
import lockstep.explorer.ExploreFailure;
import lockstep.protocol.Exploration;
import lockstep.protocol.Outcome;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Listens to JUnit and keeps how the one check ended. No check, a skipped check and a failing container are broken, never passed. */
final class OutcomeListener implements TestExecutionListener {

    private Outcome outcome = new Outcome.Broken("JUnit found no such check");
    private Optional<Exploration> exploration = Optional.empty();

    Outcome outcome() {
        return outcome;
    }

    /** Says that JUnit was not even asked. */
    void cannotRun(String reason) {
        outcome = new Outcome.Broken(reason);
    }

    /** How far its schedules were explored, where they were. */
    Optional<Exploration> exploration() {
        return exploration;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        outcome = new Outcome.Broken("skipped: " + reason);
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        exploration = exploration.or(() -> Explored.exploration(entry.getKeyValuePairs()));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || failed) {
            outcome = result.getThrowable().map(thrown -> of(test, thrown)).orElse(failed ? new Outcome.Broken("aborted") : new Outcome.Passed());
        }
    }

    private static Outcome of(TestIdentifier test, Throwable thrown) {
        return thrown instanceof ExploreFailure failure ? Explored.outcome(failure.report(), mistakes(test)) : Thrown.outcome("", thrown);
    }

    private static Stream<Mistake> mistakes(TestIdentifier test) {
        Optional<Method> method = test.getSource().filter(MethodSource.class::isInstance).map(source -> ((MethodSource) source).getJavaMethod());
        return method.stream().flatMap(check -> Stream.of(check.getAnnotationsByType(Mistake.class)));
    }
}
