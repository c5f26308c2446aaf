package lockstep.check;

/** In which way the threads of a scene came to rest. */
public enum Rest {
    /** All have ended. */
    ENDED,
    /** All that live wait, and none of them can move by itself. */
    STILL,
    /** One or more sleep, for longer than a check waits; the others wait. */
    ASLEEP,
    /** One or more wake up by the clock again and again to look whether something has changed. */
    POLLING,
    /** One or more keep a processor busy without getting anywhere. */
    BUSY
}
