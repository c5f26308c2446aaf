package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;

/**
 * What can be said of one exercise.
 *
 * @param stop   why it could not run; empty where it did
 * @param checks each of its checks, in their order
 */
public record Judged(Optional<Stop> stop, List<Judgement> checks) { }
