package lockstep.grader.report;

import java.util.Locale;

/**
 * A sign and what it says to those who do not see it.
 *
 * @param style its class in the style sheet
 */
record HtmlSign(String symbol, String word, String style) {

    static HtmlSign of(Sign sign, ReportTexts texts) {
        String name = sign.name().toLowerCase(Locale.ROOT);
        return new HtmlSign(sign.symbol(), texts.get("html." + name), name);
    }
}
