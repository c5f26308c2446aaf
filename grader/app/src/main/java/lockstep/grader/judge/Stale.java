package lockstep.grader.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Row;

/** Finds where a thread wrote upon what it had read before another thread wrote it. */
final class Stale {

    private final Map<String, Map<Integer, Look>> looks = new HashMap<>();
    private List<Integer> found = List.of();

    private Stale() { }

    /** A thread has read something; {@code outdated} as soon as another one has written it. */
    private record Look(int row, boolean outdated) { }

    /** The row of the reading and the row of the writing upon it, the last such pair; empty where there is none. */
    static List<Integer> of(List<Row> rows) {
        Stale stale = new Stale();
        for (int row = 0; row < rows.size(); row++) {
            for (Step step : rows.get(row).steps()) {
                stale.step(row, step);
            }
        }
        return stale.found;
    }

    private void step(int row, Step step) {
        Map<Integer, Look> seen = looks.computeIfAbsent(step.on() + " " + step.object(), none -> new HashMap<>());
        if (step.deed() == Deed.READS || step.deed() == Deed.LOOKS) {
            seen.put(step.task(), new Look(row, false));
        } else if (step.deed() == Deed.WRITES || step.deed() == Deed.CHANGES) {
            Look own = seen.remove(step.task());
            if (own != null && own.outdated()) {
                found = Stream.of(own.row(), row).distinct().toList();
            }
            seen.replaceAll((task, look) -> new Look(look.row(), true));
        }
    }
}
