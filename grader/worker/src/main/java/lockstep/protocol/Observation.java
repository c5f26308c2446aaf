package lockstep.protocol;

import java.util.List;

/**
 * All that was observed of one trial.
 *
 * @param outcome  how the check ended
 * @param output   what was printed meanwhile
 * @param leftover threads of the trial that still lived when it was over
 */
public record Observation(Outcome outcome, Output output, List<ThreadFacts> leftover) {

    /**
     * Captured standard output and standard error.
     *
     * @param head  the first characters, up to the cap
     * @param total how many characters were printed in all
     */
    public record Output(String head, long total) { }
}
