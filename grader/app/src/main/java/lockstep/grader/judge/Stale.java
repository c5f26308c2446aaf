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

    /** A thread has read something; {@code outdated} says where another one has written it since. */
    private record Look(int row, List<Integer> outdated) { }

    /** The row of the reading, the row in which another thread wrote, and the row of the writing upon it; the last of all such. */
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
            seen.put(step.task(), new Look(row, List.of()));
        } else if (step.deed() == Deed.WRITES || step.deed() == Deed.CHANGES) {
            Look own = seen.remove(step.task());
            if (own != null && !own.outdated().isEmpty()) {
                found = Stream.of(own.row(), own.outdated().get(0), row).distinct().toList();
            }
            seen.replaceAll((task, look) -> new Look(look.row(), List.of(row)));
        }
    }
}
