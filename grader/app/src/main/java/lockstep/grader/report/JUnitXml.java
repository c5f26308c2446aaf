package lockstep.grader.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes test suites as XML. Everything that goes in is made {@linkplain Visible harmless}, which leaves nothing that XML forbids. */
record JUnitXml(XMLStreamWriter xml) {

    private static final int MILLIS = 3;

    void document(JUnitSuites report) throws XMLStreamException {
        List<JUnitSuite> suites = report.suites();
        xml.writeStartDocument("UTF-8", "1.0");
        open("\n", "testsuites", "lockstep");
        counts(suites);
        for (JUnitSuite suite : suites) {
            suite(suite);
        }
        close("\n");
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private void suite(JUnitSuite suite) throws XMLStreamException {
        open("\n  ", "testsuite", suite.name());
        counts(List.of(suite));
        properties(suite.properties());
        for (JUnitCase test : suite.cases()) {
            test(suite.classname(), test);
        }
        close("\n  ");
    }

    private void properties(List<Map.Entry<String, String>> properties) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties) {
            xml.writeCharacters("\n      ");
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        close("\n    ");
    }

    private void test(String classname, JUnitCase test) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        if (test.end() == JUnitCase.End.PASSED) {
            xml.writeEmptyElement("testcase");
            identity(classname, test);
        } else {
            xml.writeStartElement("testcase");
            identity(classname, test);
            ending(test);
            close("\n    ");
        }
    }

    private void identity(String classname, JUnitCase test) throws XMLStreamException {
        attribute("name", test.name());
        attribute("classname", classname);
        attribute("time", seconds(test.millis()));
    }

    private void ending(JUnitCase test) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement(test.end().element());
        attribute("message", String.join(" ", test.message().lines().toList()));
        if (test.end() != JUnitCase.End.SKIPPED) {
            attribute("type", test.type());
        }
        for (String line : test.body().lines().toList()) {
            xml.writeCharacters(Visible.of(line) + "\n");
        }
        xml.writeEndElement();
    }

    private void counts(List<JUnitSuite> suites) throws XMLStreamException {
        attribute("tests", Long.toString(suites.stream().mapToLong(suite -> suite.cases().size()).sum()));
        attribute("failures", count(suites, JUnitCase.End.FAILED));
        attribute("errors", count(suites, JUnitCase.End.ERROR));
        attribute("skipped", count(suites, JUnitCase.End.SKIPPED));
        attribute("time", seconds(suites.stream().mapToLong(JUnitSuite::millis).sum()));
    }

    private static String count(List<JUnitSuite> suites, JUnitCase.End end) {
        return Long.toString(suites.stream().mapToLong(suite -> suite.count(end)).sum());
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, MILLIS).toPlainString();
    }

    private void open(String indent, String element, String name) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(element);
        attribute("name", name);
    }

    private void close(String indent) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Visible.of(value));
    }
}
