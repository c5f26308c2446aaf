package lockstep.grader.score;

import java.util.List;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.judge.Judged;
import lockstep.grader.judge.Judgement;
import lockstep.grader.style.StyleFinding;
import lockstep.grader.style.StylePoints;
import lockstep.grader.style.StyleReport;
import lockstep.protocol.Verdict;

/** Gives points to what was judged. */
public final class Scorer {

    private Scorer() { }

    /**
     * The mark of an exercise, told with the texts of the exercise and of {@link StyleFinding#TEXTS}. Style counts only where the checks have
     * earned at least half of their points: tidy code that does nothing is worth nothing.
     */
    public static ExerciseMark score(Exercise exercise, Texts texts, Judged judged, StyleReport style) {
        List<CheckMark> checks = judged.checks().stream().map(Scorer::score).toList();
        int earned = checks.stream().mapToInt(CheckMark::points).sum();
        int possible = checks.stream().mapToInt(CheckMark::max).sum();
        StyleMark mark = score(style, earned * 2 >= possible && earned > 0, texts);
        return new ExerciseMark(exercise.id(), exercise.name(), texts.get("title"), exercise.weight(), judged.stop(), checks, mark);
    }

    private static CheckMark score(Judgement judgement) {
        int max = judgement.check().points();
        int points = judgement.verdict() == Verdict.PASSED ? max : 0;
        return new CheckMark(judgement.check().id(), judgement.title(), points, max, judgement.verdict(), judgement.evidence(),
                judgement.tried(), judgement.millis());
    }

    private static StyleMark score(StyleReport style, boolean earned, Texts texts) {
        List<StyleMark.Remark> remarks = style.findings().stream().map(finding -> remark(finding, texts)).toList();
        return new StyleMark(earned ? StylePoints.left(remarks.size()) : 0, Exercise.STYLE_POINTS, earned, remarks);
    }

    private static StyleMark.Remark remark(StyleFinding finding, Texts texts) {
        return new StyleMark.Remark(finding.file().getFileName().toString(), finding.line(), finding.rule(), finding.sentence(texts));
    }
}
