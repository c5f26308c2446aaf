package lockstep.grader.score;

import java.util.List;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.judge.Judged;
import lockstep.grader.judge.Judgement;
import lockstep.grader.style.StylePoints;
import lockstep.protocol.Verdict;

/** Gives points to what was judged. */
public final class Scorer {

    private Scorer() { }

    /**
     * The mark of an exercise. Style counts only where the checks have earned at least half of their points: tidy code that does nothing is
     * worth nothing.
     */
    public static ExerciseMark score(Exercise exercise, String title, Judged judged, List<StyleMark.Remark> remarks) {
        List<CheckMark> checks = judged.checks().stream().map(Scorer::score).toList();
        int earned = checks.stream().mapToInt(CheckMark::points).sum();
        int possible = checks.stream().mapToInt(CheckMark::max).sum();
        StyleMark style = style(earned * 2 >= possible && earned > 0, remarks);
        return new ExerciseMark(exercise.id(), exercise.name(), title, exercise.weight(), judged.stop(), checks, style);
    }

    private static CheckMark score(Judgement judgement) {
        int max = judgement.check().points();
        int points = judgement.verdict() == Verdict.PASSED ? max : 0;
        return new CheckMark(judgement.check().id(), judgement.title(), points, max, judgement.verdict(), judgement.evidence(), judgement.millis());
    }

    private static StyleMark style(boolean earned, List<StyleMark.Remark> remarks) {
        int points = earned ? StylePoints.left(remarks.size()) : 0;
        return new StyleMark(points, Exercise.STYLE_POINTS, earned, remarks);
    }
}
