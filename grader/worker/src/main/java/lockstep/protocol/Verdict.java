package lockstep.protocol;

/** What can be said of a check. The constant's sentence is what a student would be told. */
public enum Verdict {
    /** The code keeps its contract. */
    PASSED,
    /** The code ended with a result that the contract does not allow. */
    WRONG_RESULT,
    /** Two threads use the same variable, at least one writes it, and nothing orders them. */
    DATA_RACE,
    /** Threads wait for each other in a circle, and none can go on. */
    DEADLOCK,
    /** A thread waits for a signal that has already been given or never comes. */
    LOST_WAKEUP,
    /** Threads run but never get anywhere. */
    LIVELOCK,
    /** An exception came out where the contract allows none. */
    UNCAUGHT_EXCEPTION,
    /** A thread lives on after the code that owns it has finished. */
    THREAD_LEAK,
    /** The code did not finish within the limit. */
    TIMEOUT,
    /** The code uses something that the exercise forbids. */
    REFUSED,
    /** The compiler rejected the code. */
    DID_NOT_COMPILE,
    /** A method or class that the contract names is missing or has another signature. */
    WRONG_API,
    /** The code ended the whole Java virtual machine. */
    CRASHED,
    /** The check could not be tried. */
    NOT_RUN,
    /** The machine or the grader failed; nothing can be said about the code. */
    INCONCLUSIVE
}
