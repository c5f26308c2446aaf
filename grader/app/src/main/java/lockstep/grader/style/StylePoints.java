package lockstep.grader.style;

import lockstep.grader.catalog.Exercise;

/**
 * What style is worth: each finding costs a point. A file that could not be read costs none: where the compiler takes it, the fault is
 * not the student's, and where it does not, there are no points for style anyway.
 */
public final class StylePoints {

    private StylePoints() { }

    /** The points that so many findings leave, never below 0. */
    public static int left(int findings) {
        return Math.max(0, Exercise.STYLE_POINTS - findings);
    }
}
