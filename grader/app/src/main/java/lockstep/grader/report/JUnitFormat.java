package lockstep.grader.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The report as JUnit XML, as Surefire writes it and CI systems read it: a suite for each exercise, a test case for each check. Lost points
 * are failures, what could not be judged is an error, what was not tried is skipped.
 */
public final class JUnitFormat implements ReportFormat {

    @Override
    public String render(Report report) {
        StringWriter out = new StringWriter();
        try {
            new JUnitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).document(new JUnitSuites(report));
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The JUnit report could not be written", e);
        }
    }
}
