package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.outcome.Why;
import lockstep.explorer.report.Row;
import lockstep.protocol.Outcome;
import lockstep.protocol.Schedule;

/** Finds the rows of a schedule at which it shows what went wrong. Where that cannot be known for sure there are none. */
final class Marks {

    private static final int MOST = 3;
    private static final Set<Deed> SIGNALS = Set.of(Deed.NOTIFIES, Deed.NOTIFIES_ALL, Deed.NOTIFIES_NOBODY);
    private static final Set<Deed> WAITS = Set.of(Deed.WAITS, Deed.PARKS, Deed.WANTS);
    private final List<Row> rows;
    private final Sources sources;

    Marks(List<Row> rows, Sources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /**
     * The accesses of a race; the line that threw; where threads stand for good, and the last signal; what was written upon something read too early;
     * where a thread still waits at the end.
     */
    List<Integer> of(Schedule schedule, Optional<Drawing.Unordered> race) {
        List<Integer> raced = race.stream().flatMap(pair -> Stream.of(pair.earlier(), pair.later())).toList();
        return (raced.isEmpty() ? ofCause(schedule) : raced).stream().distinct().sorted().toList();
    }

    private List<Integer> ofCause(Schedule schedule) {
        List<Integer> threw = schedule.thrown().stream().flatMap(this::threw).toList();
        if (schedule.thrown().isEmpty() || !threw.isEmpty()) {
            return threw.isEmpty() ? stood(schedule) : threw;
        }
        List<Integer> stale = Stale.of(rows);
        return stale.isEmpty() ? waiting().limit(MOST).toList() : stale;
    }

    /** The last row of the line that an exception came from. */
    private Stream<Integer> threw(Outcome outcome) {
        if (!(outcome instanceof Outcome.Threw threw)) {
            return Stream.empty();
        }
        Optional<Place> line = threw.chain().stream().flatMap(thrown -> sources.innermost(thrown.frames()).stream()).reduce((outer, inner) -> inner);
        return line.flatMap(place -> last(row -> at(row, place.file(), place.line()))).stream();
    }

    /** Threads that wait for a signal all look alike; the last one of them and the last signal tell most. */
    private List<Integer> stood(Schedule schedule) {
        List<Integer> stood = schedule.standing().stream().filter(thread -> thread.waiting() != Wait.NOTHING && thread.waiting() != Wait.JOIN)
                .flatMap(thread -> stands(thread).stream()).sorted().toList();
        if (schedule.why() != Why.NO_SIGNAL && schedule.why() != Why.CROSSED_SIGNALS) {
            return stood.stream().limit(MOST).toList();
        }
        Optional<Integer> signal = last(row -> row.steps().stream().anyMatch(Marks::signals));
        return Stream.concat(signal.stream(), stood.stream().skip(Math.max(0, stood.size() - 1))).toList();
    }

    private Optional<Integer> stands(Standing thread) {
        return thread.places().stream().filter(sources::own).findFirst()
                .flatMap(place -> last(row -> row.thread().equals(thread.thread()) && at(row, place.file(), place.line())));
    }

    private static boolean signals(Step step) {
        return SIGNALS.contains(step.deed()) || step.deed() == Deed.CALLS && (step.on().endsWith(".signal") || step.on().endsWith(".signalAll"));
    }

    /** Rows after which a thread does nothing more but wait. */
    private Stream<Integer> waiting() {
        return rows.stream().map(Row::task).distinct().filter(task -> task != Episode.CHECK).flatMap(task -> last(row -> row.task() == task).stream())
                .filter(row -> WAITS.contains(rows.get(row).steps().get(rows.get(row).steps().size() - 1).deed()));
    }

    private static boolean at(Row row, String file, int line) {
        return row.place().line() == line && row.place().file().equals(file);
    }

    private Optional<Integer> last(Predicate<Row> wanted) {
        return IntStream.range(0, rows.size()).filter(row -> wanted.test(rows.get(row))).boxed().reduce((first, second) -> second);
    }
}
