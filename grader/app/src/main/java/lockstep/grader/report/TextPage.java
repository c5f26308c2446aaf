package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.grader.report.EvidenceLine.Part;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/** One report written as text, from top to bottom. */
final class TextPage {

    private static final int REMARKS = 8;
    private static final String BLOCK = "     ";

    private final Report report;
    private final Ink ink;
    private final ReportTexts texts;
    private final TextRows rows;
    private final EvidenceText evidence;
    private final List<String> lines = new ArrayList<>();

    TextPage(Report report, Ink ink) {
        this.report = report;
        this.ink = ink;
        this.texts = ReportTexts.of(report.lang());
        this.rows = TextRows.wideEnoughFor(report);
        this.evidence = new EvidenceText(texts);
    }

    String page() {
        report.exercises().forEach(this::exercise);
        legend();
        notes();
        new TextTotal(report, texts, rows, ink).lines().forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private void exercise(ExerciseMark exercise) {
        String weight = exercise.weight() == 1 ? "" : texts.get("exercise.weight", exercise.weight());
        lines.add(ink.bold(rows.heading(TextRows.label(exercise), Score.of(exercise), weight)));
        Story story = new Story(exercise);
        shared(story);
        exercise.checks().forEach(check -> check(story, check));
        style(exercise.style());
        lines.add("");
    }

    private void shared(Story story) {
        story.shared().ifPresent(stop -> {
            lines.add("   " + ink.red(texts.get("exercise.all", stop.verdict().name())));
            block(evidence.brief(stop.evidence(), Optional.empty()));
        });
        story.toDos().forEach(toDo -> Prose.wrap(toDo, EvidenceText.WIDTH).forEach(line -> lines.add("   " + line)));
    }

    private void check(Story story, CheckMark check) {
        boolean told = check.verdict() == Verdict.PASSED || story.shared().isPresent();
        Optional<String> toDo = story.toDo(check);
        String tried = told || toDo.isEmpty() ? texts.tried(check) : "";
        row(Sign.of(check.verdict()), check.title(), Score.of(check), told ? "" : toDo.orElse(check.verdict().name()), tried);
        if (!told && toDo.isEmpty()) {
            reason(story, check);
        }
    }

    private void reason(Story story, CheckMark check) {
        story.toldAt(check).ifPresentOrElse(
                told -> paragraph(texts.get("evidence.same", told.title())),
                () -> check.evidence().ifPresent(found -> block(evidence.brief(found, Optional.of(check.id())))));
    }

    private void row(Sign sign, String label, Score score, String remark, String aside) {
        List<String> row = rows.row(label, score);
        lines.add(" " + sign.paint(ink, sign.symbol()) + " " + row.get(0) + (remark.isEmpty() ? "" : "   " + sign.paint(ink, remark))
                + (aside.isEmpty() ? "" : "   " + ink.faint(aside)));
        row.stream().skip(1).forEach(line -> lines.add("   " + line));
    }

    private void block(List<EvidenceLine> found) {
        found.forEach(line -> lines.add(BLOCK + line.paint(ink)));
    }

    private void paragraph(String text) {
        Prose.wrap(text, EvidenceText.WIDTH).forEach(line -> lines.add(BLOCK + line));
    }

    private void style(StyleMark style) {
        row(Sign.of(style), texts.get("style.title"), Score.of(style), style.earned() ? "" : texts.get("style.not-counted"), "");
        List<String> shown = Room.cut(StyleText.lines(style), REMARKS, count -> texts.get("evidence.more", count));
        block(shown.stream().map(line -> new EvidenceLine(Part.DETAIL, line)).toList());
    }

    private void notes() {
        report.notes().forEach(note -> lines.addAll(Prose.wrap(texts.get("report.note", note), EvidenceText.WIDTH)));
        lines.addAll(report.notes().isEmpty() ? List.of() : List.of(""));
    }

    private void legend() {
        List<List<String>> words = new Legend(report).verdicts().stream().map(verdict -> List.of(verdict.name(), texts.meaning(verdict))).toList();
        if (!words.isEmpty()) {
            lines.add(ink.bold(texts.get("report.legend")));
            new Columns(words).wrapped(EvidenceText.WIDTH).forEach(line -> lines.add("   " + line));
            lines.add("");
        }
    }
}
