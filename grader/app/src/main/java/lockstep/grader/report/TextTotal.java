package lockstep.grader.report;

import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;

/** The last lines of the text: the total, or why there is none. */
record TextTotal(Report report, ReportTexts texts, TextRows rows, Ink ink) {

    List<String> lines() {
        String madeWith = ink.faint(texts.get("report.made-with", Visible.of(report.jdk()), Long.toString(report.seed())));
        return Stream.concat(report.judged() ? Stream.of(total()) : noMark(), Stream.of(madeWith)).toList();
    }

    private String total() {
        return ink.bold(rows.heading(texts.get("report.total"), Score.of(report), texts.percent(report)));
    }

    private Stream<String> noMark() {
        Stream<String> why = Prose.wrap(texts.get("unjudged.why"), EvidenceText.WIDTH).stream();
        Stream<String> next = Prose.wrap(texts.get("unjudged.next"), EvidenceText.WIDTH).stream();
        return Stream.of(Stream.of(ink.bold(texts.get("unjudged.title"))), why, unjudged(), next).flatMap(lines -> lines);
    }

    private Stream<String> unjudged() {
        List<List<String>> rows = report.exercises().stream().flatMap(TextTotal::unjudged).toList();
        return new Columns(rows).clipped(EvidenceText.WIDTH).stream().map(line -> ink.yellow(" ? " + line));
    }

    private static Stream<List<String>> unjudged(ExerciseMark exercise) {
        Stream<CheckMark> checks = exercise.checks().stream().filter(check -> !check.judged());
        return checks.map(check -> List.of(exercise.id() + " " + exercise.name(), Visible.of(check.title())));
    }
}
