package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Row;
import lockstep.grader.catalog.Texts;

/** Draws what threads did in the student's code. What they did in the check and in the JDK means nothing to a student. */
final class Drawer {

    private static final String BEGINS = "begins";
    /** The number of the thread that runs the check. */
    private static final int CHECK = 0;

    private final Texts texts;
    private final Sources sources;

    Drawer(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** The schedule; empty where no thread came to the student's code. What the check does while it is alone, before and after, is left out. */
    Optional<Drawing> draw(List<Step> steps) {
        List<Row> all = Row.of(steps.stream().filter(step -> sources.own(step.place())).toList());
        List<Integer> others = IntStream.range(0, all.size()).filter(row -> all.get(row).task() != CHECK).boxed().toList();
        List<Row> rows = others.isEmpty() ? all : all.subList(others.get(0), others.get(others.size() - 1) + 1);
        List<Integer> tasks = rows.stream().map(Row::task).distinct().sorted().toList();
        List<String> names = tasks.stream().map(task -> rows.stream().filter(row -> row.task() == task).findFirst().orElseThrow().thread()).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Drawing(names, rows.stream().map(row -> drawn(row, tasks.indexOf(row.task()))).toList()));
    }

    private Drawing.Row drawn(Row row, int column) {
        String did = row.steps().stream().map(this::phrase).collect(Collectors.joining(", "));
        return new Drawing.Row(column, Sources.spoken(row.place().method()), did, sources.place(row.place().file(), row.place().line()));
    }

    private String phrase(Step step) {
        String name = step.on().equals(BEGINS) ? "BEGINS" : step.deed().name();
        return Optional.of(step.detail()).filter(String::isEmpty).flatMap(none -> texts.find("deeds." + name + "-UNKNOWN", step.on()))
                .orElseGet(() -> texts.get("deeds." + name, step.on(), step.detail()));
    }
}
