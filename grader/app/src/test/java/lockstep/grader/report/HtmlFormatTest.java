package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lockstep.grader.judge.Evidence;
import lockstep.grader.score.CheckMark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlFormatTest {

    @TestFactory
    Stream<DynamicTest> a_page_is_built_as_it_should_be() {
        return SampleReport.inEveryLanguage().flatMap(sample -> Stream.of(sample.judged(), sample.unjudged()))
                .map(report -> DynamicTest.dynamicTest(report.lang() + (report.judged() ? " judged" : " unjudged"), () -> look(report)));
    }

    private static void look(Report report) {
        Document page = page(report);
        one_heading_and_no_level_left_out(page);
        ids_are_unique_and_links_lead_to_them(page);
        nothing_comes_from_elsewhere(page);
        every_schedule_is_drawn_and_told(page, report);
        every_loss_is_told(page, report);
    }

    private static void one_heading_and_no_level_left_out(Document page) {
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "h2")).isNotEmpty();
        assertThat(all(page, "main")).hasSize(1);
        assertThat(all(page, "html").get(0).getAttribute("lang")).isIn("en", "ru");
    }

    private static void ids_are_unique_and_links_lead_to_them(Document page) {
        List<String> ids = attributes(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(page, "href")).isNotEmpty().allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(attributes(page, "aria-labelledby").stream().flatMap(names -> Stream.of(names.split(" ")))).isNotEmpty().isSubsetOf(ids);
    }

    private static void nothing_comes_from_elsewhere(Document page) {
        assertThat(attributes(page, "href")).allMatch(link -> link.startsWith("#"));
        assertThat(attributes(page, "src")).isEmpty();
        assertThat(Stream.of("script", "link", "img", "iframe", "object", "base", "form").flatMap(name -> all(page, name).stream())).isEmpty();
        assertThat(all(page, "style")).hasSize(1).allSatisfy(style -> assertThat(style.getTextContent()).doesNotContain("url(", "@import", "http"));
        assertThat(all(page, "*")).allSatisfy(element -> IntStream.range(0, element.getAttributes().getLength())
                .forEach(i -> assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on").isNotEqualTo("xmlns")));
    }

    private static void every_schedule_is_drawn_and_told(Document page, Report report) {
        long schedules = losses(report).flatMap(evidence -> evidence.schedule().stream()).distinct().count();
        assertThat(all(page, "svg")).hasSize((int) schedules).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(children(svg)).startsWith("title", "desc");
        });
        assertThat(all(page, "figure")).allSatisfy(figure -> assertThat(figure.getElementsByTagName("table").getLength()).isOne());
        assertThat(all(page, "table")).isNotEmpty().allSatisfy(table -> assertThat(children(table)).startsWith("caption", "thead"));
    }

    private static void every_loss_is_told(Document page, Report report) {
        String text = page.getDocumentElement().getTextContent();
        assertThat(losses(report)).allSatisfy(evidence -> {
            assertThat(text).contains(Visible.of(evidence.headline().strip().lines().findFirst().orElse("")));
            assertThat(evidence.contract().stream()).allSatisfy(contract -> assertThat(text).contains(contract));
        });
    }

    private static Stream<Evidence> losses(Report report) {
        return report.exercises().stream().filter(exercise -> new Story(exercise).shared().isEmpty())
                .flatMap(exercise -> exercise.checks().stream().filter(check -> new Story(exercise).toldAt(check).isEmpty()))
                .map(CheckMark::evidence).flatMap(Optional::stream);
    }

    @Test
    void what_a_student_writes_stays_text() {
        assertThat(HtmlEscape.of("<b onclick='x'>\"&\u001b\n</b>")).isEqualTo("&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;␛␊&lt;/b&gt;");
    }

    @Test
    void no_template_puts_in_a_value_that_is_not_escaped() throws IOException {
        for (String name : List.of("page", "evidence", "schedule")) {
            assertThat(Resource.text("lockstep/grader/report/html/" + name + ".mustache")).isNotEmpty().doesNotContain("{{{", "{{&");
        }
    }

    private static Document page(Report report) {
        try {
            String html = new HtmlFormat().render(report);
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("The page is not well-formed", e);
        }
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static List<String> attributes(Document page, String name) {
        return all(page, "*").stream().map(element -> element.getAttribute(name)).filter(value -> !value.isEmpty()).toList();
    }

    private static List<String> children(Element element) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Element.class::isInstance).map(node -> node.getNodeName()).toList();
    }
}
