package lockstep.grader.watch;

import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.score.CheckMark;

/** Shows the schedule again in which a check failed. */
@FunctionalInterface
public interface Replay {

    /**
     * What shows it: in the terminal, which is meanwhile as it was before, and until the student has seen enough. Empty where it has to be asked for
     * on the command line.
     *
     * @param check the check that failed in the last grade of this exercise
     */
    Optional<Runnable> of(Exercise exercise, CheckMark check);
}
