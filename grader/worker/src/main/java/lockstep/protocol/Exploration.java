package lockstep.protocol;

import java.util.List;
import java.util.Optional;
import lockstep.explorer.search.Report.Stop;

/**
 * How far the schedules of a check were explored.
 *
 * @param budget what was allowed
 * @param passed how many schedules passed, of each strategy
 * @param stop   why it ended
 * @param millis how long it took
 * @param recording where one schedule was run again, all that another JVM needs to run just that one
 */
public record Exploration(Budget budget, List<Passed> passed, Stop stop, long millis, Optional<String> recording) {

    /** A search. */
    public Exploration(Budget budget, List<Passed> passed, Stop stop, long millis) {
        this(budget, passed, stop, millis, Optional.empty());
    }

    /** So many schedules of one strategy. */
    public record Passed(String strategy, int schedules) { }

    /** How many schedules passed in all. */
    public int schedules() {
        return passed.stream().mapToInt(Passed::schedules).sum();
    }
}
