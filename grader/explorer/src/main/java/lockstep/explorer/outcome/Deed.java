package lockstep.explorer.outcome;

/** What a thread can be seen to do. */
public enum Deed {
    STARTS("starts"),
    JOINS("joins"),
    INTERRUPTS("interrupts"),
    READS("reads"),
    WRITES("writes"),
    /** Reads a collection or alike. */
    LOOKS("reads"),
    /** Writes to a collection or alike. */
    CHANGES("writes to"),
    WANTS("wants"),
    LOCKS("locks"),
    UNLOCKS("unlocks"),
    WAITS("waits"),
    WAITS_WITH_LIMIT("waits with a limit"),
    WAKES_UNASKED("wakes without a signal"),
    GOES_ON("goes on"),
    STOPS_WAITING("stops waiting"),
    IS_INTERRUPTED("is interrupted"),
    NOTIFIES("notifies"),
    NOTIFIES_NOBODY("notifies nobody"),
    NOTIFIES_ALL("notifies all"),
    PARKS("parks"),
    SLEEPS("sleeps"),
    SLEPT("has slept before the others got on"),
    PRINTS("prints"),
    EXITS("ends the program"),
    /** An exception comes out of the thread's last method. */
    FAILS("ends with"),
    /** What a call that was told as {@link #CALLS} has answered. */
    RETURNS("gets"),
    /** Calls a method, or comes to another place that has a name. */
    CALLS("");

    private final String text;

    Deed(String text) {
        this.text = text;
    }

    /** The English word for it. */
    public String text() {
        return text;
    }

    /** Whether it uses data or a lock, so that it matters only where another thread uses the same. */
    public boolean uses() {
        return this == READS || this == WRITES || this == LOOKS || this == CHANGES || this == LOCKS || this == UNLOCKS;
    }
}
