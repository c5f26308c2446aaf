package lockstep.grader.plan;

import java.nio.file.Path;
import java.util.List;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.Compilation;
import lockstep.protocol.Command.Trial;

/**
 * What is to be run of one exercise.
 *
 * @param exercise the exercise
 * @param classes  the folder of the student's class files
 * @param trials   one for each check, in the order of the checks
 */
public record Plan(Exercise exercise, Path classes, List<Trial> trials) {

    /**
     * Plans a trial for each check.
     *
     * @param seed the seed of the run; the seed of a trial depends on it and on the check alone, not on what else is run
     */
    public static Plan of(Compilation.Compiled compiled, long seed) {
        Exercise exercise = compiled.exercise();
        return new Plan(exercise, compiled.classes(), exercise.checks().stream().map(check -> trial(exercise, check, seed)).toList());
    }

    private static Trial trial(Exercise exercise, CheckSpec check, long seed) {
        return new Trial(check.type(), check.id(), seed * 31 + (exercise.id() + ":" + check.id()).hashCode());
    }

    /** The same plan without its first trials. */
    public Plan from(int trial) {
        return new Plan(exercise, classes, trials.subList(trial, trials.size()));
    }

    /** The same trials in the same order, cut into two plans that can be run at the same time. A trial mostly waits. */
    public List<Plan> halves() {
        int middle = (trials.size() + 1) / 2;
        return List.of(new Plan(exercise, classes, trials.subList(0, middle)), from(middle));
    }
}
