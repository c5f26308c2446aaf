package lockstep.grader.report;

import java.util.Locale;

/**
 * Makes text of unknown origin harmless: control characters, escape sequences, characters that reorder or hide others, halves of
 * surrogate pairs and what XML forbids are shown instead of being obeyed. ESC becomes ␛, U+202E becomes <code>&#92;u202E</code>.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() { }

    /** The text in one line; a line end becomes ␊. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\t') {
            shown.append("    ");
        } else if (point < ' ') {
            shown.append((char) (CONTROL_PICTURES + point));
        } else if (point == 0x7f) {
            shown.append((char) PICTURE_OF_DELETE);
        } else if (isHarmless(point)) {
            shown.appendCodePoint(point);
        } else {
            shown.append(escape(point));
        }
    }

    /** Whether this character shows itself and does nothing else. The ranges are spelled out, since Unicode's classes grow with the JDK. */
    static boolean isHarmless(int point) {
        return !(point < ' ' || within(point, 0x7f, 0x9f) || point == 0xad || point == 0x61c || point == 0x180e
                || within(point, 0x200b, 0x200f) || within(point, 0x2028, 0x202e) || within(point, 0x2060, 0x206f)
                || within(point, 0xd800, 0xdfff) || point == 0xfeff || within(point, 0xfff9, 0xfffb)
                || within(point, 0xe0000, 0xe0fff) || (point & 0xfffe) == 0xfffe);
    }

    /** The character as Java would write it. */
    static String escape(int point) {
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "\\u" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
