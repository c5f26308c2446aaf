package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;

/**
 * Why points were lost, told in the report's language.
 *
 * @param headline what happened, in one or two sentences
 * @param places   the lines of the student's code that matter, the most telling first
 * @param threads  where each thread stood
 * @param details  further facts, one line each
 * @param schedule what the threads did, in the order in which it came to that
 * @param contract the sentence of the contract that was broken
 * @param question asks after the belief that most likely led here
 * @param key      the stable key of the likely mistake
 * @param output   the beginning of what the code printed, where it printed anything
 * @param next     what to try
 */
public record Evidence(String headline, List<Place> places, List<ThreadStand> threads, List<String> details, Optional<Drawing> schedule,
                       Optional<String> contract, Optional<String> question, Optional<String> key, Optional<String> output, Optional<String> next) {

    /** Evidence that does not say what to try. */
    public Evidence(String headline, List<Place> places, List<ThreadStand> threads, List<String> details, Optional<Drawing> schedule,
                    Optional<String> contract, Optional<String> question, Optional<String> key, Optional<String> output) {
        this(headline, places, threads, details, schedule, contract, question, key, output, Optional.empty());
    }
}
