package lockstep.grader.desk;

import java.util.Optional;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.ScheduleName;
import lockstep.protocol.Verdict;

/**
 * A schedule under which a check has failed.
 *
 * @param token   what runs it again
 * @param graded  what the last grade said of the check under this schedule; empty where it was another one's
 * @param changed whether the files are other ones than those that were graded then
 */
public record FailedSchedule(Exercise exercise, CheckSpec check, String token, Optional<Verdict> graded, boolean changed) {

    /** As it is typed. */
    public String name() {
        return ScheduleName.of(exercise.id(), check.id(), token).text();
    }
}
