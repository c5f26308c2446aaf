package lockstep.grader.report;

import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;

/**
 * Points as people read them.
 *
 * @param points points earned, or a question mark where nobody knows
 * @param max    points that could be earned
 */
record Score(String points, int max) {

    private static final int DIGITS = 3;

    static Score of(ExerciseMark exercise) {
        return of(exercise.judged(), exercise.points(), exercise.max());
    }

    static Score of(CheckMark check) {
        return of(check.judged(), check.points(), check.max());
    }

    static Score of(StyleMark style) {
        return of(true, style.points(), style.max());
    }

    static Score of(Report report) {
        return of(report.judged(), report.points(), report.max());
    }

    private static Score of(boolean judged, int points, int max) {
        return new Score(judged ? Integer.toString(points) : "?", max);
    }

    /** With the slash always in the same column. */
    String aligned() {
        return Prose.padLeft(points, DIGITS) + " / " + Prose.pad(Integer.toString(max), DIGITS);
    }

    @Override
    public String toString() {
        return points + " / " + max;
    }
}
