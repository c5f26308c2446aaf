package lockstep.grader.audit;

import java.nio.file.Path;
import java.util.List;
import lockstep.grader.catalog.Lang;
import lockstep.grader.report.FailureText;
import lockstep.grader.score.CheckMark;

/**
 * Law 10. What a student reads is kept beside the mistake, so that whoever changes a word sees all that changes. It is compared on the JDK that
 * an exercise is written for, with the first seed: another JDK or seed may come upon another schedule. That it is short holds everywhere.
 */
final class ToldMistakes implements Law.Rule {

    private static final int HEADING = 1;
    private static final int PATIENCE = 14;

    @Override
    public void look(Ground ground, Notes notes) {
        List<Variant> mistakes = ground.mistakes();
        ground.prepare(mistakes);
        for (Variant mistake : mistakes) {
            for (Lang lang : Lang.values()) {
                ground.seeds().forEach(seed -> lookAtLength(mistake, lines(ground, mistake, seed, lang), notes));
                if (ground.isMeasured(mistake.exercise())) {
                    compare(ground, mistake, lang, notes);
                }
            }
        }
    }

    private static void lookAtLength(Variant mistake, List<String> lines, Notes notes) {
        notes.expect(lines.size() - HEADING <= PATIENCE, "%s is told in %d lines, not in %d", mistake.shown(), lines.size() - HEADING, PATIENCE);
    }

    private static void compare(Ground ground, Variant mistake, Lang lang, Notes notes) {
        Path file = mistake.folder().resolve(nameOf(lang));
        String told = String.join("\n", lines(ground, mistake, ground.seeds().get(0), lang)) + "\n";
        boolean same = new KeptFile(file).isOrBecomes(told, ground.terms());
        notes.expect(same, "%s is told otherwise than %s says. After a change that is meant: ./lockstep audit --law 10 -e %s --rewrite",
                mistake.shown(), file.getFileName(), mistake.exercise().id());
    }

    private static List<String> lines(Ground ground, Variant mistake, long seed, Lang lang) {
        List<CheckMark> checks = ground.report(mistake, seed, lang).exercises().get(0).checks();
        String expected = mistake.expected().check();
        return checks.stream().filter(check -> check.id().equals(expected)).findFirst().map(check -> FailureText.lines(check, lang)).orElse(List.of());
    }

    /** The file beside a mistake that holds what is told of it. */
    static String nameOf(Lang lang) {
        return "told." + lang.code() + ".txt";
    }
}
