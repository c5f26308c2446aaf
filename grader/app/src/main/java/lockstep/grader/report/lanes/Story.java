package lockstep.grader.report.lanes;

import java.util.List;
import java.util.Optional;

/**
 * What a schedule tells about its threads, from beginning to end.
 *
 * @param holds which thread held which lock
 * @param waits which thread waited
 * @param links what one thread did to another
 */
record Story(List<Hold> holds, List<Wait> waits, List<Link> links) {

    /**
     * A lock is held.
     *
     * @param depth how many other locks the thread held already
     * @param to    empty where the schedule ends first
     */
    record Hold(int thread, String lock, int depth, Moment from, Optional<Moment> to) { }

    /**
     * A thread waits.
     *
     * @param to empty where it does not go on
     */
    record Wait(int thread, Moment from, Optional<Moment> to) { }

    /** From one thread to another. */
    record Link(Kind kind, int from, Moment left, int to, Moment reached) {

        /** What links two threads. */
        public enum Kind {
            /** One wakes the other. */
            WAKES,
            /** One starts the other. */
            STARTS,
            /** One interrupts the other. */
            INTERRUPTS,
            /** A lock that one gives back is taken by the other, which has waited for it. */
            HANDS_ON,
            /** One waits for good for what the other holds. */
            BLOCKED_BY
        }
    }
}
