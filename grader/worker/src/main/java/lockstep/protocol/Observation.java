package lockstep.protocol;

import java.util.List;
import java.util.Optional;

/**
 * All that was observed of one trial.
 *
 * @param outcome  how the check ended
 * @param output   what was printed meanwhile
 * @param leftover threads of the trial that still lived when it was over
 * @param exploration how far its schedules were explored, where they were
 */
public record Observation(Outcome outcome, Output output, List<ThreadFacts> leftover, Optional<Exploration> exploration) {

    /**
     * Captured standard output and standard error.
     *
     * @param head  the first characters, up to the cap
     * @param total how many characters were printed in all
     */
    public record Output(String head, long total) { }
}
