package lockstep.protocol;

import java.util.List;
import lockstep.explorer.search.Report.Stop;

/**
 * How far the schedules of a check were explored.
 *
 * @param budget what was allowed
 * @param passed how many schedules passed, of each strategy
 * @param stop   why it ended
 * @param millis how long it took
 */
public record Exploration(Budget budget, List<Passed> passed, Stop stop, long millis) {

    /** So many schedules of one strategy. */
    public record Passed(String strategy, int schedules) { }

    /** How many schedules passed in all. */
    public int schedules() {
        return passed.stream().mapToInt(Passed::schedules).sum();
    }
}
