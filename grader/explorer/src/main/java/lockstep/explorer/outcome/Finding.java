package lockstep.explorer.outcome;

/** How a schedule ended. */
public enum Finding {
    /** Everything ended and nothing was wrong. */
    COMPLETED,
    /** An assertion failed. */
    WRONG_RESULT,
    /** A thread ended with an exception that nobody handled. */
    UNCAUGHT_EXCEPTION,
    /** Two threads touch the same data, one of them writes, and nothing orders them. */
    DATA_RACE,
    /** Threads wait for each other and none can go on. */
    DEADLOCK,
    /** A thread waits for a signal that has already been given or never comes. */
    LOST_WAKEUP,
    /** Threads run but never end. */
    LIVELOCK,
    /** A thread or pool is left behind that never ends. */
    THREAD_LEAK,
    /** The explorer could not own this schedule, so it says nothing about the program. */
    NOT_CONTROLLED;

    public boolean failed() {
        return this != COMPLETED && this != NOT_CONTROLLED;
    }
}
