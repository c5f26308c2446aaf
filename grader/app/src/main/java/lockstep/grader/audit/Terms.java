package lockstep.grader.audit;

import java.util.List;
import java.util.stream.LongStream;
import lockstep.protocol.Budget;

/**
 * How the laws are held against the kit.
 *
 * @param seeds    what everything is graded with
 * @param budget   how much an explored check may try
 * @param rewrites whether what is kept of the reports (texts, the table) is written anew instead of compared
 */
public record Terms(List<Long> seeds, Budget budget, boolean rewrites) {

    /** The first seeds, so many schedules. */
    public static Terms of(int seeds, int schedules, boolean rewrites) {
        return new Terms(LongStream.rangeClosed(1, seeds).boxed().toList(), new Budget(schedules, Budget.SECONDS), rewrites);
    }
}
