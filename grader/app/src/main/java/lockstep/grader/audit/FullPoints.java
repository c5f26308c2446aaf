package lockstep.grader.audit;

import java.util.List;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** Law 5, on the JDK that runs it. */
final class FullPoints implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        List<Variant> variants = ground.correct();
        ground.prepare(variants);
        for (Variant variant : variants) {
            for (long seed : ground.seeds()) {
                ExerciseMark mark = ground.report(variant, seed).exercises().get(0);
                notes.expect(mark.points() == mark.max(), "%s earns %d of %d points with seed %d: %s", variant.shown(), mark.points(), mark.max(),
                        seed, lost(mark));
            }
        }
    }

    private static List<String> lost(ExerciseMark mark) {
        List<String> checks = mark.checks().stream().filter(check -> check.verdict() != Verdict.PASSED).map(FullPoints::told).toList();
        return checks.isEmpty() ? mark.style().remarks().stream().map(remark -> remark.file() + ":" + remark.line() + " " + remark.rule()).toList()
                : checks;
    }

    private static String told(CheckMark check) {
        return check.id() + " " + check.verdict() + check.evidence().map(evidence -> " (" + evidence.headline() + ")").orElse("");
    }
}
