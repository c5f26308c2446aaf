package lockstep.grader.style;

/**
 * What style is worth: each finding costs a point. A file that could not be read costs none: where the compiler takes it, the fault is
 * not the student's, and where it does not, there are no points for style anyway.
 */
public final class StylePoints {

    /** With nothing found. */
    public static final int MOST = 5;

    private StylePoints() { }

    /** The points that are left, never below 0. */
    public static int left(StyleReport report) {
        return Math.max(0, MOST - report.findings().size());
    }
}
