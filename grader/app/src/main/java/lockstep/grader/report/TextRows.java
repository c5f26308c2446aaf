package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;

/**
 * Rows of a label and a score, the score always in the same columns.
 *
 * @param width how wide labels are; a longer one goes on in the next line
 */
record TextRows(int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 60;
    private static final int SIGN = 3;

    static TextRows wideEnoughFor(Report report) {
        int longest = report.exercises().stream().flatMap(TextRows::labels).mapToInt(String::length).max().orElse(0);
        return new TextRows(Math.max(NARROWEST, Math.min(WIDEST, longest)));
    }

    private static Stream<String> labels(ExerciseMark exercise) {
        return Stream.concat(Stream.of(label(exercise)), exercise.checks().stream().map(CheckMark::title));
    }

    static String label(ExerciseMark exercise) {
        return exercise.id() + " " + exercise.name() + "   " + exercise.title();
    }

    /** A row that starts at the margin, in one line. */
    String heading(String label, Score score, String remark) {
        String start = Prose.pad(Prose.clip(label, width + SIGN), width + SIGN);
        return (start + "   " + score.aligned() + "   " + remark).stripTrailing();
    }

    /** A row without its sign. */
    List<String> row(String label, Score score) {
        List<String> lines = new ArrayList<>(Prose.wrap(label, width));
        lines.set(0, Prose.pad(lines.get(0), width) + "   " + score.aligned().stripTrailing());
        return lines;
    }
}
