package lockstep.explorer.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final int MOST_WHATS = 6;

    private final Sources sources;
    private boolean manyFiles;

    private record Row(int task, Place place, List<String> whats) {
    }

    Columns(Sources sources) {
        this.sources = sources;
    }

    List<String> draw(List<Step> steps) {
        List<Row> rows = merge(shared(steps));
        manyFiles = rows.stream().map(row -> row.place.file()).distinct().count() > 1;
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
            lines.add(columns ? column(rows.get(i), threads) : threads.get(rows.get(i).task) + ": " + text(rows.get(i)));
        }
        return lines;
    }

    private static String header(Map<Integer, String> threads) {
        StringBuilder line = new StringBuilder();
        threads.values().forEach(name -> line.append(padded(name)));
        return line.toString().stripTrailing();
    }

    private String column(Row row, Map<Integer, String> threads) {
        StringBuilder line = new StringBuilder();
        for (Integer id : threads.keySet()) {
            if (id == row.task) {
                return line + text(row);
            }
            line.append(padded(""));
        }
        return line.toString();
    }

    private String text(Row row) {
        String source = sources.line(row.place);
        return String.join(", ", row.whats.stream().filter(what -> !isSaid(what, row.whats)).toList()) + " " + line(row.place) + (source.isEmpty() ? "" : "   " + clip(source));
    }

    /** {@code :12}, or {@code File:12} where the steps are of several files. */
    private String line(Place place) {
        return (manyFiles ? place.file().replaceAll("\\.java$", "") : "") + ":" + place.line();
    }

    /** "start" is said by "starts first". */
    private static boolean isSaid(String what, List<String> whats) {
        return "start".equals(what) && whats.stream().anyMatch(other -> other.startsWith("starts "));
    }

    private static String clip(String source) {
        return source.length() > 60 ? source.substring(0, 59) + "…" : source;
    }

    private static String padded(String text) {
        return text.length() >= WIDTH ? text.substring(0, WIDTH - 1) + " " : text + " ".repeat(WIDTH - text.length());
    }

    private static List<Step> shared(List<Step> steps) {
        Map<String, Set<Integer>> touched = new HashMap<>();
        for (Step step : steps) {
            touched.computeIfAbsent(subject(step), subject -> new TreeSet<>()).add(step.task());
        }
        return steps.stream().filter(step -> !isAccess(step) || touched.get(subject(step)).size() > 1).toList();
    }

    private static boolean isAccess(Step step) {
        return step.what().startsWith("reads ") || step.what().startsWith("writes ") || step.what().startsWith("locks ") || step.what().startsWith("unlocks ");
    }

    private static String subject(Step step) {
        String[] words = step.what().split(" ");
        return words.length > 1 ? words[1] : words[0];
    }

    private static List<Row> merge(List<Step> steps) {
        List<Row> rows = new ArrayList<>();
        for (Step step : steps) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.task == step.task() && last.place.line() == step.place().line() && last.place.file().equals(step.place().file())
                && last.whats.size() < MOST_WHATS) {
                if (!last.whats.contains(step.what())) {
                    last.whats.add(step.what());
                }
            } else {
                rows.add(new Row(step.task(), step.place(), new ArrayList<>(List.of(step.what()))));
            }
        }
        return rows;
    }
}
