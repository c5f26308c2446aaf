package lockstep.explorer.outcome;

/** What a thread that does not run waits for. */
public enum Wait {
    MONITOR("wants the monitor of"),
    NOTIFICATION("waits to be notified on"),
    JOIN("joins"),
    CLASS_INIT("waits for the initialisation of"),
    SLEEP("sleeps"),
    /** Parked by {@code LockSupport}, with nothing that says what for. */
    PARKED("is parked"),
    /** Parked by a method of the JDK's, which is named. */
    CALL("waits on"),
    NOTHING("is ready to run");

    private final String text;

    Wait(String text) {
        this.text = text;
    }

    /** The English words for it. */
    public String text() {
        return text;
    }
}
