package lockstep.grader.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The report as one HTML file that needs nothing else: no network, no fonts, no script. Schedules are drawn. */
public final class HtmlFormat implements ReportFormat {

    @Override
    public String render(Report report) {
        StringBuilder html = new StringBuilder();
        try {
            HtmlPageRenderer.render(HtmlPage.of(report), html, Object::toString, HtmlEscape::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
