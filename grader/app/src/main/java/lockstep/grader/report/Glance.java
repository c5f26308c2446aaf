package lockstep.grader.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/** What one exercise is worth, for a screen: the first check that failed with its evidence, the others in a line each. */
public final class Glance {

    private static final String BLOCK = "     ";
    private static final int SIGN = 3;
    private static final int SCORE = 12;
    private static final int VERDICT = 21;
    /** A narrower screen has no room for verdicts beside titles. */
    private static final int WIDE = 75;
    private static final String NOT_YET = "·";

    private final ExerciseMark exercise;
    private final boolean early;
    private final int width;
    private final Ink ink;
    private final ReportTexts texts;
    private final Story story;
    private final List<String> lines = new ArrayList<>();

    private Glance(ExerciseMark exercise, boolean early, Lang lang, int width, Ink ink) {
        this.exercise = exercise;
        this.early = early;
        this.width = width;
        this.ink = ink;
        this.texts = ReportTexts.of(lang);
        this.story = new Story(exercise);
    }

    /**
     * Lines of at most {@code width} characters.
     *
     * @param early whether not all has been tried: then no check has passed yet, and no points are shown
     */
    public static List<String> lines(ExerciseMark exercise, boolean early, Lang lang, int width, Ink ink) {
        return new Glance(exercise, early, lang, width, ink).lines();
    }

    /** The check whose evidence is shown: the first that failed among those that are written, else that of the first TODO. */
    public static Optional<CheckMark> shown(ExerciseMark exercise) {
        Story story = new Story(exercise);
        Optional<CheckMark> written = failed(exercise).filter(check -> story.toDo(check).isEmpty()).findFirst();
        return written.or(() -> failed(exercise).min(Comparator.comparingInt(check -> story.toDoNumber(check).orElse(0))));
    }

    /** Whether every check waits for one of the skeleton's TODOs. */
    public static boolean isUntouched(ExerciseMark exercise) {
        Story story = new Story(exercise);
        return exercise.checks().stream().allMatch(check -> story.toDo(check).isPresent());
    }

    private static Stream<CheckMark> failed(ExerciseMark exercise) {
        return exercise.checks().stream().filter(check -> check.verdict() != Verdict.PASSED && check.verdict() != Verdict.NOT_RUN);
    }

    private List<String> lines() {
        if (story.shared().isPresent()) {
            story.shared().ifPresent(stop -> {
                lines.add(" " + ink.red(Sign.LOST.symbol() + " " + stop.verdict().name()));
                block(new EvidenceText(texts, width - BLOCK.length()).brief(stop.evidence(), Optional.empty()));
            });
            return lines;
        }
        Optional<CheckMark> shown = shown(exercise);
        shown.ifPresent(this::inFull);
        exercise.checks().stream().filter(check -> shown.isEmpty() || shown.get() != check).forEach(this::inALine);
        if (!early) {
            style(exercise.style());
        }
        return lines;
    }

    private void inFull(CheckMark check) {
        Sign sign = Sign.of(check.verdict());
        List<String> title = Prose.wrap(check.title(), width - SIGN);
        lines.add(" " + sign.paint(ink, sign.symbol()) + " " + ink.bold(title.get(0)));
        title.stream().skip(1).forEach(line -> lines.add(" ".repeat(SIGN) + ink.bold(line)));
        String verdict = story.toDo(check).isPresent() ? "" : check.verdict() + "   " + (early ? "" : texts.tried(check));
        if (!verdict.isBlank()) {
            lines.add(" ".repeat(SIGN) + sign.paint(ink, Prose.clip(verdict.strip(), width - SIGN)));
        }
        check.evidence().ifPresent(found -> block(new EvidenceText(texts, width - BLOCK.length()).brief(found, Optional.of(check.id()))));
        lines.add("");
    }

    private void block(List<EvidenceLine> found) {
        found.forEach(line -> lines.add(BLOCK + line.paint(ink)));
    }

    private void inALine(CheckMark check) {
        boolean open = early && check.verdict() == Verdict.PASSED;
        Sign sign = Sign.of(check.verdict());
        String remark = open || check.verdict() == Verdict.PASSED ? "" : story.toDo(check).orElse(check.verdict().name());
        row(open ? ink.faint(NOT_YET) : sign.paint(ink, sign.symbol()), check.title(), early ? "" : Score.of(check).aligned().stripTrailing(),
                sign.paint(ink, width < WIDE ? "" : remark));
    }

    private void row(String sign, String label, String score, String remark) {
        int room = width - SIGN - SCORE - (width < WIDE ? 0 : VERDICT);
        lines.add((" " + sign + " " + Prose.pad(Prose.clip(label, room), room) + "   " + Prose.pad(score, SCORE - SIGN) + "   " + remark).stripTrailing());
    }

    private void style(StyleMark style) {
        Sign sign = Sign.of(style);
        row(sign.paint(ink, sign.symbol()), texts.get("style.title"), Score.of(style).aligned().stripTrailing(), "");
        if (shown(exercise).isEmpty()) {
            new Columns(style.remarks().stream().map(remark -> List.of(remark.file() + ":" + remark.line(), Visible.of(remark.sentence()))).toList())
                    .wrapped(width - BLOCK.length()).forEach(line -> lines.add(BLOCK + line));
        }
    }
}
