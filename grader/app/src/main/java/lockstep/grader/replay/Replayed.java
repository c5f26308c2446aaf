package lockstep.grader.replay;

import java.util.List;
import java.util.Optional;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Evidence;
import lockstep.grader.overlay.SourceFile;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/**
 * What came of a schedule.
 *
 * @param mark      of the exercise with this one check
 * @param files     the sources that were run; none where they do not compile
 * @param recording what it takes to run the very same schedule in another JVM; empty where it did not come to an end
 */
public record Replayed(ExerciseMark mark, List<SourceFile> files, Optional<String> recording) {

    /** The check. */
    public CheckMark check() {
        return mark.checks().get(0);
    }

    /** Whether the schedule did no harm. */
    public boolean endsWell() {
        return check().verdict() == Verdict.PASSED;
    }

    /** What the threads did, where it can be shown. */
    Optional<Drawing> drawing() {
        return check().evidence().flatMap(Evidence::schedule);
    }
}
