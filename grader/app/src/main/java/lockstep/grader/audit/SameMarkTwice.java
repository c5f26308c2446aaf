package lockstep.grader.audit;

import java.util.List;
import java.util.function.BiFunction;
import lockstep.grader.report.Formats;
import lockstep.grader.report.Ink;
import lockstep.grader.report.Report;

/** Law 9. References are graded again in fresh workers, all else in workers that have run other things before. */
final class SameMarkTwice implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        look(ground, ground.references(), ground::gradeAfresh, notes);
        look(ground, ground.alternatives(), ground::gradeAgain, notes);
        look(ground, ground.mistakes(), ground::gradeAgain, notes);
    }

    private static void look(Ground ground, List<Variant> variants, BiFunction<Variant, Long, Report> again, Notes notes) {
        long seed = ground.seeds().get(0);
        ground.prepare(variants);
        ground.severalAtATime(variants, variant -> new Pair(variant, json(ground.report(variant, seed)), json(again.apply(variant, seed))))
                .forEach(pair -> notes.expect(pair.first.equals(pair.second), "%s is not graded the same twice", pair.variant.shown()));
    }

    /** Two reports of the same code. */
    private record Pair(Variant variant, String first, String second) { }

    private static String json(Report report) {
        return Formats.JSON.with(Ink.PLAIN).render(report).replaceAll("\"millis\" *: *\\d+", "\"millis\": 0");
    }
}
