package lockstep.grader.report;

/** The report as GitHub's Markdown, fit for the summary of a CI job. */
public final class MarkdownFormat implements ReportFormat {

    @Override
    public String render(Report report) {
        return new MarkdownPage(report).page();
    }
}
