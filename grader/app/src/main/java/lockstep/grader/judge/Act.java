package lockstep.grader.judge;

/**
 * One thing that a thread did, as far as a picture shows it.
 *
 * @param kind what kind of thing
 * @param on   the lock it was done to, or the thread; empty where that is not known
 */
public record Act(Kind kind, String on) {

    /** The kinds of things that look different in a picture. */
    public enum Kind {
        /** Takes a lock, now or when it has stopped waiting. */
        TAKES,
        /** Tries to take a lock or a permit; only what it gives back later tells whether it got it. */
        TRIES,
        /** Wants a lock that another thread holds, and waits. */
        WANTS,
        /** Gives back a lock or a permit. */
        GIVES_BACK,
        /** Gives back a lock, the innermost one where none is named, and waits for a signal; when it goes on, it has the lock again. */
        WAITS,
        /** Waits for something else. */
        STANDS,
        /** Wakes the thread that is named. */
        WAKES,
        /** Wakes all threads that wait on the lock. */
        WAKES_ALL,
        /** Gives a signal; nothing says who gets it, if anybody does. */
        SIGNALS,
        /** Starts the thread that is named. */
        STARTS,
        /** Interrupts the thread that is named. */
        INTERRUPTS,
        /** Reads data. */
        READS,
        /** Writes data. */
        WRITES,
        /** Anything else. */
        OTHER
    }
}
