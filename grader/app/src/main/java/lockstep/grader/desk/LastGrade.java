package lockstep.grader.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.score.ExerciseMark;

/**
 * What the last grade said of one exercise.
 *
 * @param when   when it was given, as ISO 8601 writes it
 * @param files  the fingerprint of the files that were graded; empty where nobody knows
 * @param checks its checks, in the order in which they are written
 * @param style  points earned by style
 */
public record LastGrade(String when, String files, List<NotedCheck> checks, int style) {

    /** The state file may lack anything. */
    public LastGrade {
        Objects.requireNonNull(when, "a grade lacks 'when'");
        Objects.requireNonNull(files, "a grade lacks 'files'");
        checks = List.copyOf(Objects.requireNonNull(checks, "a grade lacks 'checks'"));
    }

    static LastGrade of(ExerciseMark mark, String files, String when) {
        return new LastGrade(when, files, mark.checks().stream().map(NotedCheck::of).toList(), mark.style().points());
    }

    int points() {
        return checks.stream().mapToInt(NotedCheck::points).sum() + style;
    }

    int max() {
        return checks.stream().mapToInt(NotedCheck::max).sum() + Exercise.STYLE_POINTS;
    }

    /** The checks that did not pass. */
    List<NotedCheck> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /** Whether all checks of this exercise passed, those among them that are newer than the grade. */
    boolean solves(Exercise exercise) {
        return exercise.checks().stream().allMatch(check -> checks.stream().anyMatch(noted -> noted.id().equals(check.id()) && noted.passed()));
    }

    /** The checks that failed under a schedule that can be run again. */
    List<NotedCheck> replayable() {
        return failed().stream().filter(check -> !check.replay().isEmpty()).toList();
    }

    /** The first check that names a likely mistake. */
    Optional<NotedCheck> mistake() {
        return failed().stream().filter(check -> !check.key().isEmpty()).findFirst();
    }
}
