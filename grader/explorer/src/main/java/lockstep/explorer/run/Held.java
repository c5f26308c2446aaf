package lockstep.explorer.run;

/** Something that a task has and others may want: a monitor, or a lock of the library's. */
abstract class Held {
    /** The place at which its holder got it. */
    int ownedSince;

    /** How evidence calls it. */
    abstract String name();

    /** What others may want. */
    abstract Object object();

    /** {@code name (since File.java:12)} */
    String text() {
        return name().concat(" (since ").concat(Sites.place(ownedSince).text()).concat(")");
    }
}
