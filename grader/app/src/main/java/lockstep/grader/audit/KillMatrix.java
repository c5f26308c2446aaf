package lockstep.grader.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Budget;
import lockstep.protocol.Verdict;

/**
 * Law 11. The table is compared in full on the JDK that an exercise is written for and with the standard budget; else only what must be so
 * everywhere: its rows, its columns, and the verdicts that {@code expected.yaml} declares.
 */
final class KillMatrix implements Law.Rule {

    static final String FILE = "README.md";
    private static final String HEAD = """
            # Which check catches which mistake

            Made by `./lockstep audit --law 11 --rewrite`, with seed 1; a law keeps it true. A row is a folder of `mistakes/`, a column is a check, by
            its number in the list above the table. **Bold** is what `expected.yaml` declares and what holds on every seed and JDK; the other verdicts
            were seen as well.

            """;
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\d\\d-\\S+)\n.*?(?=^## |\\z)");
    private static final Pattern SEEN_AS_WELL = Pattern.compile("(?<=\\| )[A-Z_]+(?= \\|)");
    private static final String NOTHING = "·";

    @Override
    public void look(Ground ground, Notes notes) {
        ground.prepare(ground.mistakes());
        KeptFile file = new KeptFile(ground.kit().solutions().resolve(FILE));
        Map<String, String> kept = sections(file.text());
        Map<String, String> made = new TreeMap<>(kept);
        ground.runnable().forEach(exercise -> made.put(exercise.folderName(), section(ground, exercise)));
        if (ground.terms().rewrites()) {
            made.keySet().retainAll(ground.catalog().exercises().stream().map(Exercise::folderName).toList());
            file.isOrBecomes(HEAD + String.join("", made.values()), ground.terms());
            kept = sections(file.text());
        }
        for (Exercise exercise : ground.runnable()) {
            String name = exercise.folderName();
            boolean whole = ground.isMeasured(exercise) && ground.terms().budget().equals(Budget.STANDARD);
            notes.expect(part(kept.getOrDefault(name, ""), whole).equals(part(made.get(name), whole)), "solutions/%s does not tell what is so of %s. "
                    + "After a change that is meant: ./lockstep audit --law 11 -e %s --rewrite", FILE, name, exercise.id());
        }
    }

    private static String part(String section, boolean whole) {
        return whole ? section : SEEN_AS_WELL.matcher(section).replaceAll(NOTHING);
    }

    private static Map<String, String> sections(String text) {
        return SECTION.matcher(text).results().collect(Collectors.toMap(match -> match.group(1), match -> match.group(), (a, b) -> a, TreeMap::new));
    }

    private static String section(Ground ground, Exercise exercise) {
        List<String> lines = new ArrayList<>(List.of("## " + exercise.folderName(), ""));
        List<String> checks = exercise.checks().stream().map(check -> check.id()).toList();
        IntStream.range(0, checks.size()).forEach(i -> lines.add((i + 1) + ". `" + checks.get(i) + "`"));
        lines.addAll(List.of("", row("mistake", IntStream.rangeClosed(1, checks.size()).mapToObj(Integer::toString)),
                row("---", checks.stream().map(check -> "---"))));
        Variant.mistakes(ground.kit(), exercise).forEach(mistake -> lines.add(row("`" + mistake.name() + "`", cells(ground, mistake, checks))));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> cells(Ground ground, Variant mistake, List<String> checks) {
        Map<String, Verdict> verdicts = ground.report(mistake, ground.seeds().get(0)).exercises().get(0).checks().stream()
                .collect(Collectors.toMap(CheckMark::id, CheckMark::verdict));
        String declared = mistake.expected().check();
        return checks.stream().map(check -> cell(verdicts.get(check), check.equals(declared)));
    }

    private static String cell(Verdict verdict, boolean declared) {
        String shown = verdict == Verdict.PASSED ? NOTHING : verdict.name();
        return declared ? "**" + shown + "**" : shown;
    }

    private static String row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
