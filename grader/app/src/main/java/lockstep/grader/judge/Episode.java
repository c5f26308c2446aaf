package lockstep.grader.judge;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Row;

/**
 * A check may do several things one after the other, with other threads and other objects each time. Only the last of them has to do with what was found.
 */
final class Episode {

    /** The number of the thread that runs the check. */
    static final int CHECK = 0;

    private final BitSet inside = new BitSet();
    private final Map<String, Integer> firsts = new HashMap<>();
    private int end;

    private Episode() { }

    /**
     * The rows without those of threads that had ended by then, on objects that nobody used afterwards.
     *
     * @param standing the threads that have not ended
     */
    static List<Row> last(List<Row> rows, Set<String> standing) {
        Episode episode = new Episode();
        for (int row = 0; row < rows.size(); row++) {
            episode.add(row, rows.get(row));
            episode.stays(row, rows.get(row), standing.contains(rows.get(row).thread()) ? rows.size() - 1 : row);
        }
        return rows.subList(episode.begin(), rows.size());
    }

    private void add(int number, Row row) {
        row.steps().stream().flatMap(Episode::subject).forEach(subject -> {
            span(subject, number, number);
            end = number;
        });
    }

    private void stays(int now, Row row, int until) {
        if (row.task() != CHECK) {
            span("thread " + row.task(), now, until);
        }
    }

    /** From where something was first used to where it is used now, nothing can be cut. */
    private void span(String what, int now, int until) {
        inside.set(firsts.computeIfAbsent(what, none -> now) + 1, until + 1);
    }

    private int begin() {
        int begin = inside.previousClearBit(end);
        int first = firsts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return Math.max(0, begin) <= first ? 0 : begin;
    }

    /** An object, or a field that belongs to none. A call of the JDK's on what is not known says nothing. */
    private static Stream<String> subject(Step step) {
        boolean field = step.deed() == Deed.READS || step.deed() == Deed.WRITES;
        return step.object().isEmpty() ? Stream.of(step.on()).filter(on -> field) : Stream.of(step.object());
    }
}
