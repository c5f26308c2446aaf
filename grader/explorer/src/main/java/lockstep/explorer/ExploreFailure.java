package lockstep.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.run.Frames;
import lockstep.explorer.search.Report;

/**
 * An explored test that failed, or could not be controlled. Its message is one line, since build tools repeat it in their summaries; the report is
 * the message of its cause, which they print once. Its stack has the lines of the program alone, for an IDE to jump to.
 */
@SuppressWarnings("serial")
public final class ExploreFailure extends AssertionError {
    private final transient Report report;

    ExploreFailure(Report report, String text) {
        super(report.finding() + report.outcome().map(outcome -> ": " + outcome.message().lines().findFirst().orElse("")).orElse(""),
            new FailingSchedule(text));
        this.report = report;
        setStackTrace(report.outcome().map(ExploreFailure::stack).orElse(new StackTraceElement[0]));
    }

    public Report report() {
        return report;
    }

    private static StackTraceElement[] stack(Outcome outcome) {
        Stream<List<Place>> standing = outcome.standing().stream().map(thread -> thread.places());
        Stream<Place> raced = outcome.race().stream().flatMap(race -> Stream.of(race.earlier().place(), race.later().place()));
        return outcome.thrown().map(ExploreFailure::stack).orElseGet(() -> Stream.concat(raced, standing.flatMap(List::stream)).distinct()
            .map(place -> new StackTraceElement(place.className(), place.method(), place.file(), place.line())).toArray(StackTraceElement[]::new));
    }

    /** The frames of the program, without those below it and without the test's framework. */
    static StackTraceElement[] stack(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).filter(frame -> Frames.isProgram(frame.getClassName())).toArray(StackTraceElement[]::new);
    }
}
