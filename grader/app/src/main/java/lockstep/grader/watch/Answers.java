package lockstep.grader.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Explanations;
import lockstep.grader.desk.Hints;
import lockstep.grader.desk.Overview;
import lockstep.grader.desk.Speech;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Stop;
import lockstep.grader.report.Glance;
import lockstep.grader.report.Report;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** Pages that a student asks for. */
final class Answers {

    private final Desk desk;
    private final Speech words;

    Answers(Desk desk, Speech words) {
        this.desk = desk;
        this.words = words;
    }

    /** The hints so far for the mistake that is on the screen, and one more. */
    String hint(Exercise exercise, Optional<ExerciseMark> mark) {
        Hints hints = new Hints(desk);
        return mark.flatMap(Answers::key).map(key -> hints.oneMore(exercise, key)).orElseGet(() -> hints.forLastGrade(exercise, Optional.empty()));
    }

    /** The page of the mistake that is on the screen. */
    String explain(Exercise exercise, Optional<ExerciseMark> mark) {
        return mark.flatMap(Answers::key).map(key -> new Explanations(desk).explain(key, Optional.of(exercise))).orElseGet(() -> words.get("no-mistake"));
    }

    private static Optional<String> key(ExerciseMark mark) {
        Stream<CheckMark> checks = Stream.concat(Glance.shown(mark).stream(), mark.checks().stream());
        Stream<Evidence> found = Stream.concat(mark.stop().stream().map(Stop::evidence), checks.flatMap(check -> check.evidence().stream()));
        return found.flatMap(evidence -> evidence.key().stream()).findFirst();
    }

    /** All exercises. */
    String list() {
        return new Overview(desk).list();
    }

    /** What a grade of all exercises says: all exercises, and the total. */
    String all(Report report) {
        return list() + "\n" + (report.judged() ? words.get("total", report.points(), report.max()) : words.get("no-total"));
    }

    /** What is said of a mark: at the beginning and at the end; nothing in between. */
    List<String> notice(Exercise exercise, ExerciseMark mark, Optional<String> next) {
        if (Glance.isUntouched(mark)) {
            return List.of(words.get("untouched"));
        }
        if (!mark.checks().stream().allMatch(check -> check.verdict() == Verdict.PASSED)) {
            return List.of();
        }
        return List.of(words.get("solved"), words.get("solution", exercise.id()), next.map(heading -> words.get("go-on", heading))
                .orElseGet(() -> words.get("all-solved")));
    }
}
