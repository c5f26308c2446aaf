package lockstep.grader.desk;

import java.util.Optional;
import lockstep.grader.catalog.Exercise;

/**
 * How far a student has come with an exercise.
 *
 * @param exercise the exercise
 * @param state    in a word
 * @param grade    the last grade, if there was one
 * @param work     the files as they are now
 */
record Standing(Exercise exercise, State state, Optional<LastGrade> grade, Work work) {

    /** In a word. */
    enum State {
        /** Its files are as they came. */
        NEW,
        /** Its files have been worked on. */
        BEGUN,
        /** All of its checks passed at the last grade. */
        SOLVED
    }

    /** Whether the files are other ones than those that were graded last. */
    boolean changedSince() {
        return grade.filter(last -> !last.files().equals(work.fingerprint())).isPresent();
    }

    /** Whether it can be solved on this JDK. */
    boolean runsHere() {
        return exercise.jdk() <= Runtime.version().feature();
    }
}
