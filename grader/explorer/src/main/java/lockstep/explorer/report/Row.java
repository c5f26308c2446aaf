package lockstep.explorer.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Step;

/** What one thread did on one line before anybody went on to another. */
public record Row(int task, String thread, Place place, List<Step> steps) {
    private static final int MOST_STEPS = 6;
    private static final int MOST_IN_ROUND = 6;
    private static final int LEAST_ROUNDS = 4;

    /** The steps of a schedule in rows. What only one thread touches is left out. */
    public static List<Row> of(List<Step> steps) {
        List<Row> rows = new ArrayList<>();
        for (Step step : shared(steps)) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.goesOn(step)) {
                last.add(step);
            } else {
                rows.add(new Row(step.task(), step.thread(), step.place(), new ArrayList<>(List.of(step))));
            }
        }
        return rows;
    }

    /** These rows, of which those at the end that come again and again are there once. */
    static List<Row> withoutRounds(List<Row> rows) {
        Map<String, Row> round = new LinkedHashMap<>();
        int begin = rows.size();
        while (begin > 0 && (round.size() < MOST_IN_ROUND || round.containsKey(rows.get(begin - 1).said()))) {
            begin--;
            round.putIfAbsent(rows.get(begin).said(), rows.get(begin));
        }
        if (rows.size() - begin < LEAST_ROUNDS * MOST_IN_ROUND) {
            return rows;
        }
        List<Row> told = new ArrayList<>(rows.subList(0, begin));
        Set<String> known = new HashSet<>();
        rows.subList(begin, rows.size()).stream().filter(row -> known.add(row.said())).forEach(told::add);
        return told;
    }

    private String said() {
        return task + place.text() + steps.stream().map(Step::what).toList();
    }

    private boolean goesOn(Step step) {
        return task == step.task() && place.line() == step.place().line() && place.file().equals(step.place().file()) && steps.size() < MOST_STEPS;
    }

    private void add(Step added) {
        Step step = isAnswer(added) ? new Step(task, thread, added.deed(), added.on(), "", added.object(), added.place()) : added;
        if (steps.stream().noneMatch(known -> known.what().equals(step.what()))) {
            steps.add(step);
        }
    }

    /** Whether it is the answer of the last call of this row, which then has not to be named again. */
    private boolean isAnswer(Step step) {
        Optional<Step> call = steps.stream().filter(known -> known.deed() == Deed.CALLS).reduce((one, other) -> other);
        return step.deed() == Deed.RETURNS && call.filter(last -> last.on().equals(step.detail())).isPresent();
    }

    private static List<Step> shared(List<Step> steps) {
        Map<String, Set<Integer>> touched = new HashMap<>();
        for (Step step : steps) {
            touched.computeIfAbsent(subject(step), subject -> new TreeSet<>()).add(step.task());
        }
        return steps.stream().filter(step -> !step.deed().uses() || touched.get(subject(step)).size() > 1).toList();
    }

    /** An array is one subject, a field is one for each object. */
    private static String subject(Step step) {
        return (step.on().startsWith("[") ? "" : step.on()) + "@" + step.object();
    }
}
