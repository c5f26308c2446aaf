package lockstep.grader.watch;

import lockstep.grader.catalog.Exercise;
import lockstep.grader.report.Report;
import lockstep.grader.score.ExerciseMark;

/** Something that the loop has to act upon. */
sealed interface Event {

    /** A key was pressed. */
    record Pressed(int character) implements Event { }

    /** A file of an exercise has been saved. */
    record Saved(Exercise exercise) implements Event { }

    /** A few schedules of each check have been tried. */
    record SeenEarly(ExerciseMark mark) implements Event { }

    /**
     * An exercise is graded.
     *
     * @param report    says what it is worth
     * @param complaint why that cannot be kept; empty where it is kept
     * @param millis    how long it took
     */
    record Graded(Report report, String complaint, long millis) implements Event { }

    /** A grading was given up for a newer one. */
    record GivenUp() implements Event { }

    /** Of all exercises some are graded. */
    record Progressed(int done, int all) implements Event { }

    /** All exercises are graded. */
    record AllGraded(Report report, String complaint) implements Event { }

    /** Nothing could be graded. */
    record Failed(String why) implements Event { }

    /** The terminal has another size. */
    record Resized() implements Event { }

    /** Nobody is there any more, or wants to go on. */
    record Ended() implements Event { }
}
