package lockstep.explorer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Step;

/**
 * The steps of a schedule with one column per thread. What only one thread touches is left out, neighbouring steps of a
 * thread on one line are one, and the middle of a long schedule is folded.
 */
final class Columns {
    private static final int MOST_ROWS = 40;
    private static final int HEAD = 8;
    private static final int WIDTH = 34;
    private static final int MOST_COLUMNS = 5;

    private final Sources sources;
    private boolean manyFiles;

    Columns(Sources sources) {
        this.sources = sources;
    }

    List<String> draw(List<Step> steps) {
        List<Row> all = Row.of(named(steps));
        List<Row> rows = Row.withoutRounds(all);
        manyFiles = rows.stream().map(row -> row.place().file()).distinct().count() > 1;
        Map<Integer, String> threads = new LinkedHashMap<>();
        for (Integer id : new TreeSet<>(rows.stream().map(Row::task).toList())) {
            threads.put(id, steps.stream().filter(step -> step.task() == id).findFirst().orElseThrow().thread());
        }
        List<String> lines = new ArrayList<>();
        boolean columns = threads.size() <= MOST_COLUMNS;
        if (columns) {
            lines.add(header(threads));
        }
        int folded = rows.size() - (MOST_ROWS - lines.size());
        for (int i = 0; i < rows.size(); i++) {
            if (folded > 0 && i == HEAD) {
                lines.add("  … " + (folded + 1) + " steps folded …");
                i += folded + 1;
            }
            lines.add(columns ? column(rows.get(i), threads) : threads.get(rows.get(i).task()) + ": " + text(rows.get(i)));
        }
        if (rows.size() < all.size()) {
            lines.add("  … and the last lines again and again: " + (all.size() - rows.size()) + " more");
        }
        return lines;
    }

    /** The steps, each with the name of the object that it was done to. */
    private static List<Step> named(List<Step> steps) {
        ObjectNames names = ObjectNames.of(steps, List.of());
        return steps.stream().map(step -> named(step, names.on(step))).toList();
    }

    private static Step named(Step step, String on) {
        return new Step(step.task(), step.thread(), step.deed(), on, step.detail(), step.object(), step.place());
    }

    private static String header(Map<Integer, String> threads) {
        StringBuilder line = new StringBuilder();
        threads.values().forEach(name -> line.append(padded(name)));
        return line.toString().stripTrailing();
    }

    private String column(Row row, Map<Integer, String> threads) {
        StringBuilder line = new StringBuilder();
        for (Integer id : threads.keySet()) {
            if (id == row.task()) {
                return line + text(row);
            }
            line.append(padded(""));
        }
        return line.toString();
    }

    private String text(Row row) {
        String source = sources.line(row.place());
        String whats = row.steps().stream().filter(step -> !isSaid(step, row.steps())).map(Step::what).collect(Collectors.joining(", "));
        return whats + " " + line(row.place()) + (source.isEmpty() ? "" : "   " + clip(source));
    }

    /** {@code :12}, or {@code File:12} where the steps are of several files. */
    private String line(Place place) {
        return (manyFiles ? place.file().replaceAll("\\.java$", "") : "") + ":" + place.line();
    }

    /** "start" is said by "starts first". */
    private static boolean isSaid(Step step, List<Step> steps) {
        return "start".equals(step.what()) && steps.stream().anyMatch(other -> other.deed() == Deed.STARTS);
    }

    private static String clip(String source) {
        return source.length() > 60 ? source.substring(0, 59) + "…" : source;
    }

    private static String padded(String text) {
        return text.length() >= WIDTH ? text.substring(0, WIDTH - 1) + " " : text + " ".repeat(WIDTH - text.length());
    }
}
