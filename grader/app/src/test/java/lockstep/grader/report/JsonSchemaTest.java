package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lockstep.grader.catalog.Lang;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonFormat.class.getResourceAsStream("report.schema.json"));

    @Test
    void every_report_keeps_the_schema() {
        Stream<Report> reports = SampleReport.inEveryLanguage().flatMap(sample -> Stream.of(sample.judged(), sample.unjudged()));
        assertThat(reports.toList()).isNotEmpty().allSatisfy(report -> assertThat(complaints(tree(report))).isEmpty());
    }

    @Test
    void a_report_of_nothing_keeps_the_schema() {
        assertThat(complaints(tree(new Report(Lang.EN, "25", -1, List.of(), List.of(), 0)))).isEmpty();
    }

    @Test
    void what_the_schema_does_not_name_is_an_error() {
        ObjectNode report = tree(new SampleReport(Lang.EN).judged());
        ((ObjectNode) report.at("/exercises/0/checks/2/evidence")).put("surprise", 1);
        assertThat(complaints(report)).anyMatch(complaint -> complaint.contains("surprise"));
    }

    @Test
    void a_verdict_that_nobody_knows_is_an_error() {
        ObjectNode report = tree(new SampleReport(Lang.EN).judged());
        ((ObjectNode) report.at("/exercises/0/checks/0")).put("verdict", "PASSED_PROBABLY");
        assertThat(complaints(report)).isNotEmpty();
    }

    @Test
    void a_missing_member_is_an_error() {
        ObjectNode report = tree(new SampleReport(Lang.EN).judged());
        report.remove("seed");
        assertThat(complaints(report)).anyMatch(complaint -> complaint.contains("seed"));
    }

    @Test
    void a_mark_for_what_could_not_be_judged_is_an_error() {
        ObjectNode report = tree(new SampleReport(Lang.EN).unjudged());
        ((ObjectNode) report.get("total")).put("percent", 50.5);
        assertThat(complaints(report)).isNotEmpty();
    }

    @Test
    void the_schema_knows_exactly_the_verdicts_of_the_grader() {
        Stream<JsonNode> known = children(schema.getSchemaNode().at("/$defs/verdict/enum"));
        assertThat(known.map(JsonNode::asText).toList()).isEqualTo(Stream.of(Verdict.values()).map(Verdict::name).toList());
    }

    @Test
    void the_schema_is_strict_and_describes_each_member() {
        List<JsonNode> members = schema.getSchemaNode().findValues("properties").stream().flatMap(JsonSchemaTest::children)
                .filter(member -> member.has("type") && member.size() > 1).toList();
        assertThat(members).hasSizeGreaterThan(30).allMatch(member -> member.has("description"));
        assertThat(members).filteredOn(member -> member.path("type").asText().equals("object"))
                .allMatch(member -> member.path("additionalProperties").isBoolean());
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private List<String> complaints(JsonNode report) {
        return schema.validate(report).stream().map(message -> message.getMessage()).toList();
    }

    private static ObjectNode tree(Report report) {
        try {
            return (ObjectNode) MAPPER.readTree(new JsonFormat().render(report));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
