package lockstep.grader.report;

/**
 * A form in which a report can be read. The same report gives the same characters on every machine and under every default locale.
 * Nothing that a student controls (output, source lines, messages, names of threads) can act on a terminal or break the form.
 */
@FunctionalInterface
public interface ReportFormat {

    /** The whole report, its last line ended. Lines end with a line feed. */
    String render(Report report);
}
