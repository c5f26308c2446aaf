package lockstep.grader.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Standing.State;

/**
 * How far the student has come with the whole course.
 *
 * @param steps each exercise, in the order of their numbers
 */
public record Course(List<Step> steps) {

    /**
     * One exercise.
     *
     * @param exercise the exercise
     * @param heading  its number and title
     * @param solved   whether all of its checks passed at the last grade
     */
    public record Step(Exercise exercise, String heading, boolean solved) { }

    /** That of the student of this desk, as it is now. */
    public static Course of(Desk desk) {
        return new Course(desk.standings().stream()
                .map(standing -> new Step(standing.exercise(), desk.heading(standing.exercise()), standing.state() == State.SOLVED)).toList());
    }

    /** How many exercises are solved. */
    public int solved() {
        return (int) steps.stream().filter(Step::solved).count();
    }

    /** The first exercise that is not solved, of those that can be solved on this JDK. */
    public Optional<Step> first() {
        return open(steps.stream());
    }

    /** The next one after this that is not solved; after the last one come those that were left out before. It may be this one itself. */
    public Optional<Step> after(Exercise exercise) {
        int next = steps.indexOf(step(exercise)) + 1;
        return open(Stream.concat(steps.stream().skip(next), steps.stream().limit(next)));
    }

    /** What is known of one exercise. */
    public Step step(Exercise exercise) {
        return steps.stream().filter(step -> step.exercise().id().equals(exercise.id())).findFirst().orElseThrow();
    }

    private static Optional<Step> open(Stream<Step> steps) {
        return steps.filter(step -> !step.solved() && step.exercise().runsHere()).findFirst();
    }
}
