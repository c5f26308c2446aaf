package lockstep.grader.report;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** The verdicts that a report mentions, other than {@link Verdict#PASSED}, in their own order. */
record Legend(Report report) {

    List<Verdict> verdicts() {
        Stream<ExerciseMark> exercises = report.exercises().stream();
        return exercises.flatMap(exercise -> new Story(exercise).losses().stream()).distinct().sorted().toList();
    }
}
