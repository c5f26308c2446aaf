package lockstep.explorer;

import lockstep.explorer.search.Report;

/** An explored test that failed, or could not be controlled. Its message is the whole report; its stack would only show the explorer. */
@SuppressWarnings("serial")
public final class ExploreFailure extends AssertionError {
    private final transient Report report;

    ExploreFailure(Report report, String text) {
        super(text);
        this.report = report;
        setStackTrace(report.outcome().flatMap(outcome -> outcome.thrown()).map(Throwable::getStackTrace).orElse(new StackTraceElement[0]));
    }

    public Report report() {
        return report;
    }
}
