package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.judge.Evidence;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/** One report written as Markdown, from top to bottom; what costs no points is only in the table. */
final class MarkdownPage {

    private final Report report;
    private final ReportTexts texts;
    private final EvidenceText evidence;
    private final List<String> blocks = new ArrayList<>();

    MarkdownPage(Report report) {
        this.report = report;
        this.texts = ReportTexts.of(report.lang());
        this.evidence = new EvidenceText(texts);
    }

    String page() {
        total();
        table();
        report.notes().forEach(note -> blocks.add(Markdown.text(texts.get("report.note", note))));
        report.exercises().stream().filter(exercise -> !new Story(exercise).isPerfect()).forEach(this::exercise);
        legend();
        blocks.add("<sub>" + Markdown.html(texts.get("report.made-with", report.jdk(), Long.toString(report.seed()))) + "</sub>");
        return String.join("\n\n", blocks) + "\n";
    }

    private void total() {
        if (report.judged()) {
            blocks.add("## " + texts.get("report.title", texts.percent(report) + " (" + Score.of(report) + ")"));
        } else {
            blocks.add("## " + texts.get("report.title", texts.get("unjudged.title")));
            blocks.add(texts.get("unjudged.why"));
            blocks.add(report.exercises().stream().flatMap(MarkdownPage::unjudged).collect(Collectors.joining("\n")));
            blocks.add(texts.get("unjudged.next"));
        }
    }

    private static Stream<String> unjudged(ExerciseMark exercise) {
        Stream<CheckMark> checks = exercise.checks().stream().filter(check -> !check.judged());
        return checks.map(check -> "- " + name(exercise) + ": " + Markdown.text(check.title()));
    }

    private static String name(ExerciseMark exercise) {
        return exercise.id() + " " + Markdown.text(exercise.name());
    }

    private void table() {
        String head = "| | " + texts.get("exercise.name") + " | | " + texts.get("exercise.points") + " | " + texts.get("exercise.found") + " |\n"
                + "|---|---|---|--:|---|\n";
        blocks.add(head + report.exercises().stream().map(this::tableRow).collect(Collectors.joining("\n")));
    }

    private String tableRow(ExerciseMark exercise) {
        Stream<String> toDo = Stream.of("TODO").filter(word -> !new Story(exercise).toDos().isEmpty());
        Stream<String> losses = Stream.concat(toDo, new Story(exercise).losses().stream().map(verdict -> "`" + verdict + "`"));
        String weight = exercise.weight() == 1 ? "" : " (" + texts.get("exercise.weight", exercise.weight()) + ")";
        return Stream.of("", sign(exercise), name(exercise), Markdown.text(exercise.title()) + weight, Score.of(exercise).toString(),
                losses.collect(Collectors.joining(", ")), "").collect(Collectors.joining(" | ")).strip();
    }

    private static String sign(ExerciseMark exercise) {
        if (!exercise.judged()) {
            return Sign.UNKNOWN.symbol();
        }
        return (new Story(exercise).isPerfect() ? Sign.EARNED : Sign.LOST).symbol();
    }

    private void exercise(ExerciseMark exercise) {
        blocks.add("<details>\n<summary>" + sign(exercise) + " <b>" + Markdown.html(TextRows.label(exercise)) + "</b> · "
                + Score.of(exercise) + "</summary>");
        Story story = new Story(exercise);
        story.shared().ifPresent(stop -> {
            blocks.add(texts.get("exercise.all", "`" + stop.verdict() + "`"));
            block(stop.evidence(), Optional.empty());
        });
        story.toDos().forEach(toDo -> blocks.add(Markdown.text(toDo)));
        exercise.checks().stream().filter(check -> check.verdict() != Verdict.PASSED).forEach(check -> check(story, check));
        style(exercise.style());
        blocks.add("</details>");
    }

    private void check(Story story, CheckMark check) {
        String line = "- " + Sign.of(check.verdict()).symbol() + " **" + Markdown.text(check.title()) + "** · " + Score.of(check);
        boolean told = story.shared().isPresent();
        Optional<String> toDo = story.toDo(check);
        blocks.add(line + (told ? "" : " · " + toDo.orElse("`" + check.verdict() + "`")));
        if (!told && toDo.isEmpty()) {
            reason(story, check);
        }
    }

    private void reason(Story story, CheckMark check) {
        story.toldAt(check).ifPresentOrElse(
                told -> blocks.add("  " + Markdown.text(texts.get("evidence.same", told.title()))),
                () -> check.evidence().ifPresent(found -> block(found, Optional.of(check.id()))));
    }

    private void block(Evidence found, Optional<String> checkId) {
        blocks.add(Markdown.block(evidence.brief(found, checkId).stream().map(EvidenceLine::text).collect(Collectors.joining("\n"))));
    }

    private void style(StyleMark style) {
        if (style.points() < style.max()) {
            String why = style.earned() ? "" : " · " + texts.get("style.not-counted");
            blocks.add("- " + Sign.of(style).symbol() + " **" + texts.get("style.title") + "** · " + Score.of(style) + why);
        }
        if (!style.remarks().isEmpty()) {
            blocks.add(Markdown.block(StyleText.of(style)));
        }
    }

    private void legend() {
        Stream<String> words = new Legend(report).verdicts().stream().map(verdict -> "- `" + verdict + "`: " + texts.meaning(verdict));
        words.reduce((first, second) -> first + "\n" + second)
                .ifPresent(list -> blocks.add("**" + texts.get("report.legend") + "**\n\n" + list));
    }
}
