package lockstep.grader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lockstep.grader.catalog.Lang;
import lockstep.grader.score.ExerciseMark;

/**
 * All that a run of the grader has to say; every format is made from it.
 *
 * @param lang      the language of its texts
 * @param jdk       the version of the JDK that ran the code
 * @param seed      where every random choice came from
 * @param exercises what each exercise was worth, in the order of their numbers
 * @param notes     what else the reader should know, a sentence each
 * @param millis    how long the run took, in milliseconds
 */
public record Report(Lang lang, String jdk, long seed, List<ExerciseMark> exercises, List<String> notes, long millis) {

    /** Version of the JSON format; it grows when a reader could stumble. */
    public static final int VERSION = 1;

    /** Points earned, each exercise times its weight. */
    public int points() {
        return exercises.stream().mapToInt(exercise -> exercise.points() * exercise.weight()).sum();
    }

    /** Points that could be earned, each exercise times its weight. */
    public int max() {
        return exercises.stream().mapToInt(exercise -> exercise.max() * exercise.weight()).sum();
    }

    /** The total in percent, with one decimal, rounded down so that only a full score is 100. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(points()).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(Math.max(1, max())), 1, RoundingMode.DOWN);
    }

    /** Whether everything could be judged, so that the total is a mark. */
    public boolean judged() {
        return exercises.stream().allMatch(ExerciseMark::judged);
    }
}
