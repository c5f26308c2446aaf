package lockstep.grader.audit;

import java.util.List;
import java.util.Optional;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;

/** Law 6. A mistake that is told as another one is a breach too: a wrong explanation is worse than none. */
final class CaughtMistakes implements Law.Rule {

    @Override
    public void look(Ground ground, Notes notes) {
        List<Variant> mistakes = ground.mistakes();
        ground.prepare(mistakes);
        for (Variant mistake : mistakes) {
            Variant.Expected expected = mistake.expected();
            for (long seed : ground.seeds()) {
                look(mistake, expected, ground.report(mistake, seed).exercises().get(0), seed, notes);
            }
        }
    }

    private static void look(Variant mistake, Variant.Expected expected, ExerciseMark mark, long seed, Notes notes) {
        notes.expect(mark.stop().isEmpty(), "%s cannot run: %s", mistake.shown(), mark.stop().map(stop -> stop.evidence().details()).orElse(List.of()));
        Optional<CheckMark> check = mark.checks().stream().filter(each -> each.id().equals(expected.check())).findFirst();
        notes.expect(check.filter(each -> each.verdict() == expected.verdict()).isPresent(), "%s gets %s from %s with seed %d, not %s", mistake.shown(),
                check.map(each -> each.verdict().name()).orElse("nothing"), expected.check(), seed, expected.verdict());
        for (CheckMark each : mark.checks()) {
            Optional<String> key = each.evidence().flatMap(evidence -> evidence.key());
            notes.expect(key.isEmpty() || key.get().equals(mistake.name()), "%s is told as %s by %s with seed %d", mistake.shown(), key.orElse(""),
                    each.id(), seed);
        }
    }
}
