package lockstep.grader.report;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.score.ExerciseMark;

/** Marks of the sample, for tests of other packages. */
public final class SampleMarks {

    private SampleMarks() { }

    /** All of them: passed, failed in each way, stopped, hostile, and not judged. */
    public static List<ExerciseMark> all(Lang lang) {
        SampleReport sample = new SampleReport(lang);
        return Stream.of(sample.judged(), sample.unjudged()).flatMap(report -> report.exercises().stream()).toList();
    }
}
