package lockstep.grader.watch;

import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Course;
import lockstep.grader.score.ExerciseMark;

/**
 * All that is on the screen; what it looks like, {@link Screen} says.
 *
 * @param course   how far the student has come
 * @param exercise the exercise that is worked on
 * @param seen     what is known of its files; empty before the first grade
 * @param notice   sentences above that: that it is solved, say
 * @param sheet    a page that was asked for and is shown in place of what is known; empty where none was
 * @param status   what goes on, or what is asked
 * @param scroll   how many lines of the page, or of what is known, have been scrolled away
 */
record Scene(Course course, Exercise exercise, Optional<Seen> seen, List<String> notice, List<String> sheet, String status, int scroll) {

    /**
     * What is known of the files of an exercise.
     *
     * @param mark  the mark
     * @param early whether not all has been tried yet
     */
    record Seen(ExerciseMark mark, boolean early) { }

    /** Its beginning. */
    static Scene of(Course course, Exercise exercise, String status) {
        return new Scene(course, exercise, Optional.empty(), List.of(), List.of(), status, 0);
    }

    Scene with(Course newer) {
        return new Scene(newer, exercise, seen, notice, sheet, status, scroll);
    }

    /** What is known now. A page that has been asked for meanwhile stays where it is. */
    Scene withSeen(Seen newer, List<String> newNotice) {
        return new Scene(course, exercise, Optional.of(newer), newNotice, sheet, status, scroll);
    }

    /** Without a page, from its top. */
    Scene withoutSheet() {
        return new Scene(course, exercise, seen, notice, List.of(), status, 0);
    }

    Scene withNotice(List<String> other) {
        return new Scene(course, exercise, seen, other, List.of(), status, 0);
    }

    Scene withSheet(String page) {
        return new Scene(course, exercise, seen, notice, page.lines().toList(), status, 0);
    }

    Scene withStatus(String other) {
        return new Scene(course, exercise, seen, notice, sheet, other, scroll);
    }

    Scene scrolledTo(int line) {
        return new Scene(course, exercise, seen, notice, sheet, status, Math.max(0, line));
    }
}
