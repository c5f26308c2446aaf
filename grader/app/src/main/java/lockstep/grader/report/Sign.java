package lockstep.grader.report;

import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/** The sign in front of a line that earns points or does not. */
enum Sign {
    /** All points. */
    EARNED("✓"),
    /** Points lost. */
    LOST("✗"),
    /** Nothing can be said. */
    UNKNOWN("?"),
    /** Not tried. */
    UNTRIED("–");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    static Sign of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> EARNED;
            case INCONCLUSIVE -> UNKNOWN;
            case NOT_RUN -> UNTRIED;
            default -> LOST;
        };
    }

    static Sign of(StyleMark style) {
        if (style.points() == style.max()) {
            return EARNED;
        }
        return style.earned() ? LOST : UNTRIED;
    }

    String symbol() {
        return symbol;
    }

    String paint(Ink ink, String text) {
        return switch (this) {
            case EARNED -> ink.green(text);
            case LOST -> ink.red(text);
            case UNKNOWN, UNTRIED -> ink.yellow(text);
        };
    }
}
