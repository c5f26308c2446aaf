package lockstep.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import lockstep.grader.catalog.ScheduleName;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Place;
import lockstep.grader.judge.Stop;
import lockstep.grader.judge.ThreadStand;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.grader.score.StyleMark.Remark;
import lockstep.protocol.Exploration;
import lockstep.protocol.Verdict;

/** A report as a tree of JSON. Points that nobody knows are null. */
record JsonTree(Report report) {

    ObjectNode root() {
        ObjectNode root = object().put("kit", "lockstep").put("version", Report.VERSION).put("lang", report.lang().code())
                .put("jdk", report.jdk()).put("seed", report.seed()).put("judged", report.judged());
        root.set("total", total());
        root.set("exercises", array(report.exercises(), JsonTree::exercise));
        root.set("notes", strings(report.notes()));
        ReportTexts texts = ReportTexts.of(report.lang());
        root.set("legend", array(new Legend(report).verdicts(), verdict -> legend(verdict, texts)));
        return root.put("millis", report.millis());
    }

    private ObjectNode total() {
        ObjectNode total = score(report.judged(), report.points(), report.max());
        return report.judged() ? total.put("percent", report.percent()) : total.putNull("percent");
    }

    private static ObjectNode exercise(ExerciseMark exercise) {
        ObjectNode node = object().put("id", exercise.id()).put("name", exercise.name()).put("title", exercise.title())
                .put("weight", exercise.weight()).put("judged", exercise.judged());
        node.setAll(score(exercise.judged(), exercise.points(), exercise.max()));
        exercise.stop().ifPresent(stop -> node.set("stop", stop(stop)));
        node.set("checks", array(exercise.checks(), check -> check(exercise.id(), check)));
        node.set("style", style(exercise.style()));
        return node;
    }

    private static ObjectNode stop(Stop stop) {
        ObjectNode node = object().put("verdict", stop.verdict().name());
        node.set("evidence", evidence(stop.evidence()));
        return node;
    }

    private static ObjectNode check(String exercise, CheckMark check) {
        ObjectNode node = object().put("id", check.id()).put("title", check.title()).put("verdict", check.verdict().name());
        node.setAll(score(check.judged(), check.points(), check.max()));
        check.evidence().ifPresent(evidence -> node.set("evidence", evidence(evidence)));
        check.tried().ifPresent(tried -> node.set("schedules", tried(exercise, check.id(), tried)));
        return node.put("millis", check.millis());
    }

    private static ObjectNode tried(String exercise, String check, Tried tried) {
        Exploration exploration = tried.exploration();
        ObjectNode node = object().put("planned", exploration.budget().schedules()).put("seconds", exploration.budget().seconds())
                .put("passed", exploration.schedules()).put("stopped", exploration.stop().name());
        ObjectNode strategies = object();
        exploration.passed().forEach(passed -> strategies.put(passed.strategy(), passed.schedules()));
        node.set("strategies", strategies);
        tried.failing().ifPresent(failing -> node.put("failing", failing.number()).put("replay",
                failing.token().isEmpty() ? "" : ScheduleName.of(exercise, check, failing.token()).text()));
        return node.put("millis", exploration.millis());
    }

    private static ObjectNode score(boolean judged, int points, int max) {
        ObjectNode node = object();
        return (judged ? node.put("points", points) : node.putNull("points")).put("max", max);
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = object().put("headline", evidence.headline());
        node.set("places", array(evidence.places(), JsonTree::place));
        node.set("threads", array(evidence.threads(), JsonTree::thread));
        node.set("details", strings(evidence.details()));
        evidence.schedule().ifPresent(schedule -> node.set("schedule", schedule(schedule)));
        evidence.contract().ifPresent(contract -> node.put("contract", contract));
        evidence.question().ifPresent(question -> node.put("question", question));
        evidence.next().ifPresent(next -> node.put("next", next));
        evidence.key().ifPresent(key -> node.put("key", key));
        evidence.output().ifPresent(output -> node.put("output", output));
        return node;
    }

    private static ObjectNode schedule(Drawing drawing) {
        ObjectNode node = object();
        node.set("threads", strings(drawing.threads()));
        node.set("rows", array(drawing.rows(), JsonTree::row));
        return node;
    }

    private static ObjectNode row(Drawing.Row row) {
        return object().put("thread", row.thread()).put("method", row.method()).put("text", row.text()).set("place", place(row.place()));
    }

    private static ObjectNode place(Place place) {
        return object().put("file", place.file()).put("line", place.line()).put("text", place.text());
    }

    private static ObjectNode thread(ThreadStand thread) {
        ObjectNode node = object().put("name", thread.name()).put("doing", thread.doing());
        thread.place().ifPresent(place -> node.set("place", place(place)));
        return node;
    }

    private static ObjectNode style(StyleMark style) {
        ObjectNode node = object().put("points", style.points()).put("max", style.max()).put("earned", style.earned());
        node.set("remarks", array(style.remarks(), JsonTree::remark));
        return node;
    }

    private static ObjectNode remark(Remark remark) {
        return object().put("file", remark.file()).put("line", remark.line()).put("rule", remark.rule()).put("sentence", remark.sentence());
    }

    private static ObjectNode legend(Verdict verdict, ReportTexts texts) {
        return object().put("verdict", verdict.name()).put("meaning", texts.meaning(verdict));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode strings(List<String> values) {
        return array(values, JsonNodeFactory.instance::textNode);
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }
}
