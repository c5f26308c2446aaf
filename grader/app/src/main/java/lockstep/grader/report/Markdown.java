package lockstep.grader.report;

import java.util.regex.Pattern;

/** Puts text of unknown origin into Markdown so that it stays text. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~#$]");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final int FENCE = 3;

    private Markdown() { }

    /** The text in one line, in which nothing is markup, a table's border or a link. */
    static String text(String text) {
        return SPECIAL.matcher(html(text)).replaceAll("\\\\$0").replace("://", "&#58;//").replace("www.", "www&#46;").replace("@", "&#64;");
    }

    /** The text in one line inside an HTML element. */
    static String html(String text) {
        return Visible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Harmless lines as a block in which nothing is markup. */
    static String block(String lines) {
        int longest = TICKS.matcher(lines).results().mapToInt(ticks -> ticks.end() - ticks.start()).max().orElse(0);
        String fence = "`".repeat(Math.max(FENCE, longest + 1));
        return fence + "text\n" + lines + "\n" + fence;
    }
}
