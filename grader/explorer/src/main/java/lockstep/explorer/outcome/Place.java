package lockstep.explorer.outcome;

/** A line of the explored program. */
public record Place(String className, String method, String file, int line) {
    public static final Place UNKNOWN = new Place("", "", "?", 0);

    /** {@code File.java:12} */
    public String text() {
        return file + ":" + line;
    }
}
