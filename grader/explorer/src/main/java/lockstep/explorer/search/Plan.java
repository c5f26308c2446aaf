package lockstep.explorer.search;

import java.time.Duration;
import java.util.List;
import lockstep.explorer.schedule.Dice;
import lockstep.explorer.schedule.Kind;

/**
 * What to try.
 *
 * @param schedules how many, at most
 * @param limit     for how long, at most
 * @param unasked   whether waits end without a signal, too, when all else has passed
 */
public record Plan(int schedules, long seed, List<Kind> kinds, Duration limit, boolean unasked) {
    public static final int DEFAULT_SCHEDULES = 1000;
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(20);

    private static final int LEAST_SPURIOUS = 20;
    private static final long FIRST_SPURIOUS = 1L << 40;

    /** All strategies; the walk, which misses least, twice as often as the others. */
    public static final List<Kind> PORTFOLIO = List.of(Kind.RANDOM, Kind.PCT2, Kind.RANDOM, Kind.PCT3, Kind.POS);

    public Plan(int schedules, long seed, List<Kind> kinds, Duration limit) {
        this(schedules, seed, kinds, limit, true);
    }

    public static Plan standard(long seed) {
        return new Plan(DEFAULT_SCHEDULES, seed, PORTFOLIO, DEFAULT_LIMIT);
    }

    /** How many schedules to try with waits that end without a signal, after all others have passed. */
    int spurious() {
        return unasked ? Math.max(LEAST_SPURIOUS, schedules / 10) : 0;
    }

    /** Beyond the schedules that were asked for come those with wake-ups without a signal. */
    Kind kind(int index) {
        return index < schedules ? kinds.get(index % kinds.size()) : Kind.SPURIOUS;
    }

    /** The same for a schedule whatever number of others was asked for. */
    long seed(int index) {
        return Dice.mix(seed * 0x9E3779B97F4A7C15L + (index < schedules ? index : FIRST_SPURIOUS + index - schedules));
    }
}
