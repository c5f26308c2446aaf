package lockstep.grader.run;

import java.util.List;
import java.util.Optional;
import lockstep.protocol.Frame;
import lockstep.protocol.Observation;
import lockstep.protocol.ThreadFacts;

/** What was seen of one trial. */
public sealed interface Sighting {

    /** How long it took, in milliseconds. */
    long millis();

    /**
     * The worker finished it.
     *
     * @param observation what the worker observed
     * @param millis      how long it took
     */
    record Observed(Observation observation, long millis) implements Sighting { }

    /**
     * It did not finish, and its worker was ended.
     *
     * @param hang    in which way
     * @param threads where each thread stood; empty where the worker gave no answer
     * @param millis  how long it took
     */
    record Hung(Hang hang, List<ThreadFacts> threads, long millis) implements Sighting { }

    /**
     * It took its worker with it.
     *
     * @param status    the exit status of the worker
     * @param exitedBy  the stack that called {@code System.exit}, if that was it
     * @param lastWords the last that the JVM printed
     * @param millis    how long it took
     */
    record Died(int status, Optional<List<Frame>> exitedBy, String lastWords, long millis) implements Sighting { }

    /**
     * Nothing can be said: the machine or the grader failed, more than once.
     *
     * @param reason why, for whoever runs the grader
     * @param millis how long it took
     */
    record Lost(String reason, long millis) implements Sighting { }

    /** In which way a trial did not finish. */
    enum Hang {
        /** Every thread waits, and nothing can wake one. */
        STILL,
        /** Its threads have used all the processor time they may use. */
        BUSY,
        /** Its threads neither work nor end. */
        SLOW,
        /** It has started more threads than any exercise needs. */
        FLOOD
    }
}
