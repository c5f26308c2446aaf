package lockstep.grader.report.lanes;

import java.util.Locale;

/** From one lane to another. */
public record Arrow(Kind kind, int from, int to, int x1, int y1, int x2, int y2) {

    private static final int LENGTH = 8;
    private static final int WIDTH = 4;

    /** What an arrow means. */
    public enum Kind {
        /** One wakes the other. */
        WAKES,
        /** One starts the other. */
        STARTS,
        /** One interrupts the other. */
        INTERRUPTS,
        /** A lock that one gives back is taken by the other. */
        HANDS_ON,
        /** One waits for good for what the other holds. */
        BLOCKED_BY,
        /** Two accesses that nothing orders. */
        RACE
    }

    /** Its name as a class of a style sheet. */
    public String style() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The corners of its head, as SVG writes them. */
    public String head() {
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        return point(0, 0, dx, dy) + " " + point(-LENGTH, WIDTH, dx, dy) + " " + point(-LENGTH, -WIDTH, dx, dy);
    }

    private String point(int along, int aside, double dx, double dy) {
        return Math.round(x2 + along * dx - aside * dy) + "," + Math.round(y2 + along * dy + aside * dx);
    }
}
