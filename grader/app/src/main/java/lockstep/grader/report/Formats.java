package lockstep.grader.report;

import java.util.Locale;
import java.util.function.Function;

/** The formats by name. */
public enum Formats {
    /** For people, on a terminal. */
    TEXT("report.txt", TextFormat::new),
    /** For programs; {@code report.schema.json} describes it. */
    JSON("report.json", ink -> new JsonFormat()),
    /** For CI systems that show test results. */
    JUNIT("TEST-lockstep.xml", ink -> new JUnitFormat()),
    /** For the summary of a CI job. */
    MARKDOWN("report.md", ink -> new MarkdownFormat()),
    /** For people, in a browser or on paper; one file that needs nothing else. */
    HTML("report.html", ink -> new HtmlFormat());

    private final String fileName;
    private final Function<Ink, ReportFormat> maker;

    Formats(String fileName, Function<Ink, ReportFormat> maker) {
        this.fileName = fileName;
        this.maker = maker;
    }

    /** Its name on the command line: {@code text}, {@code json}, {@code junit}, {@code markdown}, {@code html}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file's name where reports are written into a folder. */
    public String fileName() {
        return fileName;
    }

    /** The format. Only {@link #TEXT} uses the ink; the others are never coloured. */
    public ReportFormat with(Ink ink) {
        return maker.apply(ink);
    }
}
