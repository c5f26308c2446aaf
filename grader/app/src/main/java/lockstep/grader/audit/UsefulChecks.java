package lockstep.grader.audit;

import java.util.HashSet;
import java.util.Set;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Verdict;

/** Law 7. */
final class UsefulChecks implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        ground.prepare(ground.mistakes());
        for (Exercise exercise : ground.runnable()) {
            Set<String> useful = new HashSet<>();
            for (Variant mistake : Variant.mistakes(ground.kit(), exercise)) {
                Set<String> failed = failed(ground, mistake);
                notes.expect(!failed.isEmpty(), "%s fails no check", mistake.shown());
                useful.addAll(failed);
            }
            for (CheckSpec check : exercise.checks()) {
                notes.expect(useful.contains(check.id()), "the check %s of %s fails no mistake", check.id(), exercise.folderName());
            }
        }
    }

    private static Set<String> failed(Ground ground, Variant mistake) {
        Set<String> failed = new HashSet<>();
        for (CheckMark check : ground.report(mistake, ground.seeds().get(0)).exercises().get(0).checks()) {
            if (check.verdict() != Verdict.PASSED && check.verdict() != Verdict.INCONCLUSIVE && check.verdict() != Verdict.NOT_RUN) {
                failed.add(check.id());
            }
        }
        return failed;
    }
}
