package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;

/** Fits text into a width. All that comes out is {@linkplain Visible harmless}. */
public final class Prose {

    private static final int LONGEST = 2_000;

    private Prose() { }

    /** The text in lines of at most {@code width} characters, broken between words where possible. Its own line ends stay. At least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().map(line -> clip(line, LONGEST)).forEach(line -> wrapLine(line, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrapLine(String line, int width, List<String> lines) {
        String rest = line.stripTrailing();
        while (rest.codePointCount(0, rest.length()) > width) {
            int end = breakAt(rest, rest.offsetByCodePoints(0, width));
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }

    private static int breakAt(String text, int limit) {
        int space = text.lastIndexOf(' ', limit);
        return text.substring(0, Math.max(0, space)).isBlank() ? limit : space;
    }

    /** One line of at most {@code width} characters; an ellipsis stands for what is left out. */
    public static String clip(String text, int width) {
        String line = Visible.of(text);
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** As {@link #clip}, but the end is kept: in names such as those of a pool's threads it tells one from the other. */
    static String keepEnd(String text, int width) {
        String line = Visible.of(text);
        int length = line.codePointCount(0, line.length());
        return length <= width ? line : "…" + line.substring(line.offsetByCodePoints(0, length - width + 1));
    }

    /** The text with spaces after it, {@code width} characters in all. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    /** The text with spaces before it, {@code width} characters in all. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
