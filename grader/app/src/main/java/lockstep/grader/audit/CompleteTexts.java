package lockstep.grader.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.catalog.Texts;

/** Law 8. */
final class CompleteTexts implements Law.Rule {

    private static final int POINTS_OF_CHECKS = 100 - Exercise.STYLE_POINTS;
    private static final int HINTS = 3;

    @Override
    public void look(Ground ground, Notes notes) {
        for (Exercise exercise : ground.runnable()) {
            int points = exercise.checks().stream().mapToInt(CheckSpec::points).sum();
            notes.expect(points == POINTS_OF_CHECKS, "the checks of %s are worth %d points, not %d", exercise.folderName(), points, POINTS_OF_CHECKS);
            Set<String> keys = Variant.mistakes(ground.kit(), exercise).stream().map(Variant::name).collect(Collectors.toCollection(TreeSet::new));
            notes.expect(!keys.isEmpty(), "%s has no mistakes", exercise.folderName());
            for (Lang lang : Lang.values()) {
                look(exercise, keys, Texts.of(lang, "lockstep/checks/" + exercise.shortPackage()), notes);
            }
            lookAtFindings(exercise, notes);
        }
    }

    private static void look(Exercise exercise, Set<String> keys, Texts texts, Notes notes) {
        String where = exercise.folderName() + " in " + texts.lang().code();
        notes.expect(texts.find("title").isPresent(), "%s has no title", where);
        Set<String> told = new TreeSet<>(texts.namesBelow("keys"));
        notes.expect(told.equals(keys), "%s tells the keys %s, but the mistakes are %s", where, told, keys);
        for (String key : keys) {
            notes.expect(texts.list("keys." + key + ".hints").size() == HINTS, "%s: the key %s does not have %d hints", where, key, HINTS);
            notes.expect(texts.find("keys." + key + ".explain").filter(text -> !text.isBlank()).isPresent(), "%s: the key %s has no explanation", where, key);
        }
        Set<String> checks = exercise.checks().stream().map(CheckSpec::id).collect(Collectors.toCollection(TreeSet::new));
        notes.expect(Set.copyOf(texts.namesBelow("checks")).equals(checks), "%s tells other checks than there are", where);
        for (String check : checks) {
            for (String part : List.of("title", "contract")) {
                notes.expect(texts.find("checks." + check + "." + part).isPresent(), "%s: the check %s has no %s", where, check, part);
            }
        }
    }

    private static void lookAtFindings(Exercise exercise, Notes notes) {
        String folder = "lockstep/checks/" + exercise.shortPackage();
        List<String> english = Texts.of(Lang.EN, folder).namesBelow("findings");
        List<String> russian = Texts.of(Lang.RU, folder).namesBelow("findings");
        notes.expect(english.equals(russian), "%s tells other findings in English than in Russian: %s, %s", exercise.folderName(), english, russian);
    }
}
