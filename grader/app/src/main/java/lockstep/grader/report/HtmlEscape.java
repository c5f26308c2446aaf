package lockstep.grader.report;

/** What every value that a template puts in goes through, be it in an element or in an attribute between quotation marks. */
final class HtmlEscape {

    private HtmlEscape() { }

    /** The text in one line, in which nothing acts and nothing is markup. */
    static String of(String text) {
        return Visible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
