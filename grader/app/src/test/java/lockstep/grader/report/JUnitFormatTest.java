package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import lockstep.grader.catalog.Lang;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitFormatTest {

    private static final Map<String, String> ELEMENTS = Map.of("tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped");

    private final SampleReport sample = new SampleReport(Lang.EN);

    @Test
    void counts_are_the_numbers_of_what_is_there() throws Exception {
        for (Report report : List.of(sample.judged(), sample.unjudged())) {
            Element root = parse(report);
            List<Element> suites = elements(root, "testsuite");
            assertThat(suites).hasSameSizeAs(report.exercises()).allSatisfy(JUnitFormatTest::countsAreRight);
            countsAreRight(root);
        }
    }

    private static void countsAreRight(Element suite) {
        ELEMENTS.forEach((count, element) -> assertThat(suite.getAttribute(count)).isEqualTo(Integer.toString(elements(suite, element).size())));
    }

    @Test
    void lost_points_are_failures_and_say_why() throws Exception {
        Element failure = elements(testCase(parse(sample.judged()), "run_all_starts_every_task_before_it_waits"), "failure").get(0);
        assertThat(failure.getAttribute("type")).isEqualTo("WRONG_RESULT");
        assertThat(failure.getAttribute("message")).startsWith("Only 1 of 4 tasks had started");
        assertThat(failure.getTextContent()).contains("FirstThreads.java:41   thread.join();");
    }

    @Test
    void what_could_not_be_judged_is_an_error() throws Exception {
        assertThat(elements(testCase(parse(sample.unjudged()), "close_ends_the_workers"), "error")).hasSize(1);
    }

    @Test
    void what_was_not_tried_is_skipped_but_never_leaves_a_suite_green() throws Exception {
        Element root = parse(sample.judged());
        assertThat(elements(testCase(root, "submit_returns_a_future"), "skipped")).hasSize(1);
        Stream<Element> failures = testCases(root, "all_checks_were_tried").flatMap(test -> elements(test, "failure").stream());
        assertThat(failures.map(failure -> failure.getAttribute("type"))).containsExactly("NOT_RUN", "DID_NOT_COMPILE");
    }

    @Test
    void what_a_student_printed_stays_text() throws Exception {
        Element failure = elements(testCase(parse(sample.judged()), "stop_throws_nothing"), "failure").get(0);
        assertThat(failure.getTextContent()).contains("␛[1;32m✓ all checks passed␛[0m").contains("]]> | `x`").contains("<b>&amp;");
    }

    private static Element testCase(Element root, String name) {
        return testCases(root, name).findFirst().orElseThrow();
    }

    private static Stream<Element> testCases(Element root, String name) {
        return elements(root, "testcase").stream().filter(element -> element.getAttribute("name").equals(name));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static Element parse(Report report) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(new JUnitFormat().render(report))));
        return document.getDocumentElement();
    }
}
