package lockstep.grader.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.CheckSpec.Way;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.Compilation;
import lockstep.protocol.Budget;
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
     * @param seed   the seed of the run; the seed of a trial depends on it and on the check alone, not on what else is run
     * @param budget how much an explored check may try
     */
    public static Plan of(Compilation.Compiled compiled, long seed, Budget budget) {
        return of(compiled.exercise(), compiled.classes(), seed, budget);
    }

    private static Trial trial(Exercise exercise, CheckSpec check, long seed, Budget budget) {
        Optional<Budget> tries = Optional.of(budget).filter(some -> check.way() == Way.EXPLORED);
        return new Trial(check.type(), check.id(), seed * 31 + (exercise.id() + ":" + check.id()).hashCode(), tries);
    }

    /**
     * The ways of the parts that a plan for this exercise will have.
     *
     * @param explorers as for {@link #parts(int)}
     */
    public static List<Way> waysOf(Exercise exercise, int explorers) {
        return of(exercise, Path.of(""), 0, Budget.STANDARD).parts(explorers).stream().map(Part::way).toList();
    }

    private static Plan of(Exercise exercise, Path classes, long seed, Budget budget) {
        return new Plan(exercise, classes, exercise.checks().stream().map(check -> trial(exercise, check, seed, budget)).toList());
    }

    /**
     * Parts that can be run at the same time, each in workers of its own: explored trials and others apart, in halves where there is but one kind.
     *
     * @param explorers two where explored trials are run in halves in any case
     */
    public List<Part> parts(int explorers) {
        List<Integer> once = IntStream.range(0, trials.size()).filter(trial -> wayOf(trial) == Way.ONCE).boxed().toList();
        List<Integer> explored = IntStream.range(0, trials.size()).filter(trial -> wayOf(trial) == Way.EXPLORED).boxed().toList();
        List<List<Integer>> ofExplored = once.isEmpty() || explorers > 1 ? halves(explored) : List.of(explored);
        List<List<Integer>> ofOnce = explored.isEmpty() ? halves(once) : List.of(once);
        Stream<List<Integer>> parts = Stream.concat(ofExplored.stream(), ofOnce.stream()).filter(part -> !part.isEmpty());
        return parts.map(part -> new Part(this, wayOf(part.get(0)), part)).toList();
    }

    /** How a trial is run. */
    public Way wayOf(int trial) {
        return trials.get(trial).budget().isPresent() ? Way.EXPLORED : Way.ONCE;
    }

    private static List<List<Integer>> halves(List<Integer> numbers) {
        int middle = (numbers.size() + 1) / 2;
        return Stream.of(numbers.subList(0, middle), numbers.subList(middle, numbers.size())).toList();
    }

    /**
     * Some trials of a plan, all run in the same way.
     *
     * @param plan    the plan
     * @param way     how they are run
     * @param numbers which ones, by their index in the plan
     */
    public record Part(Plan plan, Way way, List<Integer> numbers) {

        /** The trials. */
        public List<Trial> trials() {
            return numbers.stream().map(plan.trials::get).toList();
        }

        /** The same part with these trials only. */
        public Part only(IntPredicate wanted) {
            return new Part(plan, way, numbers.stream().filter(wanted::test).toList());
        }

        /** The same part without its first trials. */
        public Part from(int first) {
            return new Part(plan, way, numbers.subList(first, numbers.size()));
        }
    }
}
