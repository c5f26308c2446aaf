package lockstep.grader.audit;

import java.util.ArrayList;
import java.util.List;
import lockstep.grader.report.Formats;
import lockstep.grader.report.Ink;
import lockstep.grader.report.Report;

/** Law 9. */
final class SameMarkTwice implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        List<Variant> variants = new ArrayList<>(ground.correct());
        variants.addAll(ground.mistakes());
        long seed = ground.seeds().get(0);
        ground.prepare(variants);
        ground.severalAtATime(variants, variant -> new Pair(variant, json(ground.report(variant, seed)), json(ground.gradeAgain(variant, seed))))
                .forEach(pair -> notes.expect(pair.first.equals(pair.second), "%s is not graded the same twice", pair.variant.shown()));
    }

    /** Two reports of the same code. */
    private record Pair(Variant variant, String first, String second) { }

    private static String json(Report report) {
        return Formats.JSON.with(Ink.PLAIN).render(report).replaceAll("\"millis\" *: *\\d+", "\"millis\": 0");
    }
}
