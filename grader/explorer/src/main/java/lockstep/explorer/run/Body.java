package lockstep.explorer.run;

/** What is explored: run once per schedule. */
public interface Body {
    void run() throws Throwable;

    /** Whether the program may end itself by {@code System.exit(0)}: a main may, but nobody may end a test. */
    default boolean mayExit() {
        return true;
    }

    /** Whether a schedule is over with the body, whatever threads still live. */
    default boolean threadsMayStay() {
        return false;
    }
}
