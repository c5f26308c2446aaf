package lockstep.grader.judge;

import java.util.Optional;
import lockstep.protocol.Exploration;

/**
 * Which schedules of a check were tried.
 *
 * @param exploration how many passed, and why it ended
 * @param failing     the one that failed, where one did
 */
public record Tried(Exploration exploration, Optional<Failing> failing) {

    /**
     * The schedule that failed.
     *
     * @param number which one, from 1
     * @param token  runs it again on the same JDK
     */
    public record Failing(int number, String token) { }
}
