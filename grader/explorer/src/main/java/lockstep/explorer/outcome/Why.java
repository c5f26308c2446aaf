package lockstep.explorer.outcome;

/** Why a schedule ended as it did, where the finding alone does not say it. */
public enum Why {
    /** The finding says it all. */
    PLAIN,
    /** Threads hold what the next one in the circle waits for. */
    CIRCLE,
    /** A thread waits for a signal and keeps a lock that others need. */
    KEEPS_A_LOCK,
    /** What a thread waits for is held by nobody who will give it back. */
    NEVER_GIVEN_BACK,
    /** A pool's thread waits for a task that stands behind it in the pool's own queue. */
    BEHIND_ITSELF,
    /** Threads wait for each other's signals. */
    CROSSED_SIGNALS,
    /** Nobody is left who could give the signal. */
    NO_SIGNAL,
    /** A thread that was started never ends. */
    LEFT_BEHIND,
    /** Threads run, and nothing they do lets any of them end. */
    RUNS_ON,
    /** A loop without any event that could end it. */
    LOOPS,
    /** More threads than the explorer controls in one schedule. */
    TOO_MANY_THREADS
}
