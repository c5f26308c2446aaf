package lockstep.protocol;

import java.util.List;
import java.util.Optional;

/** What the host asks of a worker. */
public sealed interface Command {

    /**
     * Run these trials in this order, then say {@link Event.Done}.
     *
     * @param classpath where the checks and the student's classes are, in the order in which they are searched
     * @param trials    what to run
     */
    record Run(List<String> classpath, List<Trial> trials) implements Command { }

    /** Send a {@link Event.Dumped} of all threads now, whatever runs. */
    record Dump() implements Command { }

    /**
     * One check to be run once.
     *
     * @param type   binary name of the class of checks
     * @param method name of the check
     * @param seed   where every random choice of the check comes from
     * @param budget how much it may try; empty where it is not explored but run once
     * @param replay the one schedule to run, as {@link lockstep.explorer.ExploreExtension#REPLAY} takes it; empty where it looks for one
     */
    record Trial(String type, String method, long seed, Optional<Budget> budget, Optional<String> replay) {

        /** A trial that looks for a schedule that fails, or runs once. */
        public Trial(String type, String method, long seed, Optional<Budget> budget) {
            this(type, method, seed, budget, Optional.empty());
        }

        /** The same check under this schedule alone. */
        public Trial replaying(String schedule) {
            return new Trial(type, method, seed, budget, Optional.of(schedule));
        }
    }
}
