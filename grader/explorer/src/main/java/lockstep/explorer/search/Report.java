package lockstep.explorer.search;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.schedule.Kind;

/**
 * What a search came to.
 *
 * @param outcome     of the first schedule that failed, recorded step by step; empty where none did
 * @param consequence for a race, a schedule in which it shows as a wrong result, where one was found
 * @param schedule    the number of the failing schedule, counted from 0
 * @param passed      how many schedules passed, of each strategy
 * @param hash        of all schedules together: the same for the same search
 */
public record Report(Finding finding, Optional<Outcome> outcome, Optional<Outcome> consequence, int schedule, Map<Kind, Integer> passed,
                     Duration time, long hash, Optional<Token> token, Stop stop) {
    /** Why the search ended. */
    public enum Stop { ALL_DONE, FAILED, TIME, NOT_CONTROLLED }

    public int schedules() {
        return passed.values().stream().mapToInt(Integer::intValue).sum() + (finding.failed() ? 1 : 0);
    }
}
