package lockstep.grader.score;

import java.util.List;
import java.util.Optional;
import lockstep.grader.judge.Stop;

/**
 * What one exercise was worth.
 *
 * @param id     its number, two digits
 * @param name   its folder's name without the number
 * @param title  its title, in the report's language
 * @param weight how much it counts in the total
 * @param stop   why it could not run; empty where it did
 * @param checks its checks, in the order in which they are written
 * @param style  its style
 */
public record ExerciseMark(String id, String name, String title, int weight, Optional<Stop> stop, List<CheckMark> checks, StyleMark style) {

    /** Points earned, style included. */
    public int points() {
        return checks.stream().mapToInt(CheckMark::points).sum() + style.points();
    }

    /** Points that could be earned: 100. */
    public int max() {
        return checks.stream().mapToInt(CheckMark::max).sum() + style.max();
    }

    /** Whether all checks could be judged, so that the points are a mark. */
    public boolean judged() {
        return checks.stream().allMatch(CheckMark::judged);
    }
}
