package lockstep.explorer.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.explorer.outcome.Step;

/** Tells the objects of one class apart by numbers, where a schedule has several of them. */
final class Numbered {
    private static final String NUMBER = "#";

    private final Map<String, Map<Integer, Integer>> kinds = new HashMap<>();

    private Numbered(List<Step> steps) {
        for (Step step : steps) {
            if (isCalledByClass(step)) {
                kinds.computeIfAbsent(step.on(), none -> new TreeMap<>()).put(number(step), 0);
            }
        }
        kinds.values().forEach(Numbered::count);
    }

    private static void count(Map<Integer, Integer> kind) {
        int number = 0;
        for (Map.Entry<Integer, Integer> entry : kind.entrySet()) {
            number++;
            entry.setValue(number);
        }
    }

    static List<Step> steps(List<Step> steps) {
        Numbered numbered = new Numbered(steps);
        return steps.stream().map(numbered::of).toList();
    }

    private Step of(Step step) {
        if (!isCalledByClass(step) || kinds.get(step.on()).size() < 2) {
            return step;
        }
        String on = step.on() + " " + kinds.get(step.on()).get(number(step));
        return new Step(step.task(), step.thread(), step.deed(), on, step.detail(), step.object(), step.place());
    }

    private static boolean isCalledByClass(Step step) {
        return !step.on().isEmpty() && step.object().startsWith(step.on() + NUMBER);
    }

    private static int number(Step step) {
        return Integer.parseInt(step.object().substring(step.object().lastIndexOf(NUMBER) + 1));
    }
}
