package lockstep.protocol;

import java.util.List;
import java.util.Optional;

/** How a check ended, as the worker saw it. What it is worth is for the host to say. */
public sealed interface Outcome {

    /** The check found nothing. */
    record Passed() implements Outcome { }

    /**
     * The check found something and says what.
     *
     * @param verdict what kind of thing was found
     * @param says    the name of the sentence that tells it; the sentences are in the exercise's texts
     * @param args    what the sentence mentions, in its order
     * @param key     the stable key of the likely mistake, empty where several are likely
     * @param threads the threads that matter, at the moment of the finding
     * @param causes  the throwable that matters and its causes; empty where none does
     */
    record Found(Verdict verdict, String says, List<String> args, String key, List<ThreadFacts> threads, List<ThrowableFacts> causes)
            implements Outcome { }

    /**
     * Something was thrown that the check did not foresee.
     *
     * @param thread name of the thread it came out of, empty for the check's own
     * @param chain  the throwable and its causes, outermost first
     */
    record Threw(String thread, List<ThrowableFacts> chain) implements Outcome { }

    /**
     * A schedule of an explored check failed, or could not be controlled.
     *
     * @param number      which one, from 1
     * @param token       runs that schedule again; empty where none can
     * @param key         the stable key of the likely mistake, empty where several are likely
     * @param shown       the schedule, in its shortest form that was found
     * @param consequence for a race, a schedule in which it does harm, where one was found
     */
    record Explored(int number, String token, String key, Schedule shown, Optional<Schedule> consequence) implements Outcome { }

    /**
     * The check itself could not be tried; nothing is known about the code.
     *
     * @param reason why, for the maintainer of the kit
     */
    record Broken(String reason) implements Outcome { }
}
