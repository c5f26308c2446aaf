package lockstep.grader.run;

import java.util.Optional;
import lockstep.grader.run.Sighting.Hang;
import lockstep.protocol.Command.Trial;
import lockstep.protocol.Event.Beat;

/**
 * When a trial has had its chance. Measured in what the worker has really lived through and used, not in time on the wall, so that a slow or
 * busy machine does not cost a student points.
 *
 * @param stillTicks ticks in a row in which no thread could move by itself; a tick is a tenth of a second
 * @param cpuMillis  processor time of all threads, in milliseconds
 * @param ticks      ticks in all
 * @param threads    threads at a time
 */
record Limits(int stillTicks, long cpuMillis, int ticks, int threads) {

    /** A correct solution needs less than a hundredth of each. */
    static final Limits GENEROUS = new Limits(15, 10_000, 300, 1_500);

    /** For a trial that a person holds up with a debugger. */
    static final Limits NONE = new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The explorer has limits of its own and keeps to its budget; these are for the case that it fails to. */
    private static final Limits BEHIND_THE_EXPLORER = new Limits(150, 20_000, 600, 5_000);
    private static final int TICKS_PER_SECOND = 10;
    private static final int MILLIS_OF_A_WORKING_TICK = 2;
    /** Starved or not, it gets so many times its ticks, and no more. */
    private static final int STARVED_FOR = 10;
    private static final long MILLIS_PER_SECOND = 1_000;

    /** The limits of a trial. */
    static Limits of(Trial trial) {
        return trial.budget().map(budget -> BEHIND_THE_EXPLORER.later(budget.seconds())).orElse(GENEROUS);
    }

    private Limits later(int seconds) {
        return new Limits(stillTicks, cpuMillis + seconds * MILLIS_PER_SECOND, ticks + seconds * TICKS_PER_SECOND, threads);
    }

    Optional<Hang> exceededBy(Beat beat) {
        if (beat.stillFor() >= stillTicks) {
            return Optional.of(Hang.STILL);
        } else if (beat.threads() >= threads) {
            return Optional.of(Hang.FLOOD);
        } else if (beat.cpuMillis() >= cpuMillis) {
            return Optional.of(Hang.BUSY);
        }
        return beat.ticks() >= ticks && !isStarved(beat) || beat.ticks() >= (long) ticks * STARVED_FOR ? Optional.of(Hang.SLOW) : Optional.empty();
    }

    /** Whether it works, and a busy machine lets it work but little. Such a trial may use its processor time up. */
    private static boolean isStarved(Beat beat) {
        return beat.cpuMillis() >= (long) beat.ticks() * MILLIS_OF_A_WORKING_TICK;
    }
}
