package lockstep.grader.report;

/** Whether text is coloured. The words are the same either way. */
public enum Ink {
    /** No colour. */
    PLAIN,
    /** ANSI escape sequences. */
    ANSI;

    /** The text in bold letters. */
    public String bold(String text) {
        return paint("1", text);
    }

    /** The text in faint letters. */
    public String faint(String text) {
        return paint("2", text);
    }

    /** The text in red. */
    public String red(String text) {
        return paint("31", text);
    }

    /** The text in green. */
    public String green(String text) {
        return paint("32", text);
    }

    /** The text in yellow. */
    public String yellow(String text) {
        return paint("33", text);
    }

    /** The text in cyan. */
    public String cyan(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
