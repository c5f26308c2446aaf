package lockstep.grader.report;

/** The report as plain text, about 110 columns wide, coloured if asked for. */
public final class TextFormat implements ReportFormat {

    private final Ink ink;

    /** The text with this ink. */
    public TextFormat(Ink ink) {
        this.ink = ink;
    }

    @Override
    public String render(Report report) {
        return new TextPage(report, ink).page();
    }
}
