package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.outcome.Why;
import lockstep.explorer.report.ObjectNames;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Outcome;
import lockstep.protocol.Schedule;
import lockstep.protocol.Verdict;

/** Tells a schedule that failed. */
final class ScheduleJudge {

    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final Sources sources;
    private final Standings standings;
    private final Drawer drawer;
    private final Next next;
    private final Function<Outcome, Told> thrown;

    /**
     * A judge of schedules.
     *
     * @param thrown tells what was thrown in one
     */
    ScheduleJudge(Texts texts, Sources sources, Function<Outcome, Told> thrown) {
        this.texts = texts;
        this.sources = sources;
        this.standings = new Standings(texts, sources);
        this.drawer = new Drawer(texts, sources);
        this.next = new Next(texts);
        this.thrown = thrown;
    }

    Told tell(Outcome.Explored explored) {
        Schedule shown = explored.shown();
        if (shown.finding() == Finding.NOT_CONTROLLED) {
            return notControlled(shown);
        }
        Told told = shown.race().map(race -> race(race, explored)).orElseGet(() -> caused(shown));
        return told.key().isEmpty() ? told.because(explored.key()) : told;
    }

    private Told caused(Schedule shown) {
        Told told = withDrawing(ofCause(shown), shown, Optional.empty());
        return told.trying(next.of(shown, told));
    }

    /** What a race leads to is told; but the mistake that this would mean in a program without races is not the one. */
    private Told race(Race race, Outcome.Explored explored) {
        String headline = texts.get("findings.explored.race", access(race.earlier()), access(race.later()), race.later().what());
        Optional<Told> harm = explored.consequence().map(this::ofCause);
        Stream<String> facts = Stream.concat(Stream.of(texts.get("findings.explored.locks", locks(race.earlier()), locks(race.later()))),
                harm.stream().map(told -> texts.get("findings.explored.leads-to", told.headline())));
        Told told = Told.of(Verdict.DATA_RACE, headline).telling(facts.toList()).trying(next.of(race))
                .at(Stream.of(race.earlier(), race.later()).map(Access::place).filter(sources::own)
                        .map(place -> sources.place(place.file(), place.line())).distinct().toList());
        return withDrawing(told, explored.consequence().orElse(explored.shown()), Optional.of(race));
    }

    private String access(Access access) {
        String does = access.by().isEmpty() ? texts.get(access.write() ? "findings.explored.writes" : "findings.explored.reads")
                : texts.get(access.write() ? "findings.explored.changes" : "findings.explored.looks", access.by());
        return sources.own(access.place()) ? texts.get("findings.explored.in-line", access.thread(), does, access.place().line())
                : texts.get("findings.explored.outside", access.thread(), does);
    }

    private String locks(Access access) {
        return access.thread() + ": " + (access.locks().isEmpty() ? texts.get("findings.explored.no-lock") : String.join(", ", access.locks()));
    }

    /** What came of a schedule apart from its race. */
    private Told ofCause(Schedule schedule) {
        if (schedule.thrown().isPresent()) {
            return thrown.apply(schedule.thrown().get());
        }
        if (schedule.exit().isPresent()) {
            List<Place> places = schedule.exit().filter(sources::own).map(place -> sources.place(place.file(), place.line())).stream().toList();
            return Told.of(Verdict.CRASHED, texts.get("findings.common.exit")).at(places);
        }
        ObjectNames objects = drawer.objects(schedule);
        Told told = Told.of(Verdict.valueOf(schedule.cause().name()), headline(schedule)).showing(standings.of(schedule.standing(), objects));
        return schedule.why() == Why.LEFT_BEHIND ? told.showing(standings.left(schedule.standing(), objects)) : told;
    }

    private String headline(Schedule schedule) {
        String waiting = standings.waiting(schedule.standing()).map(Standing::thread).collect(Collectors.joining(", "));
        return texts.get("findings.explored." + schedule.why().name(), waiting);
    }

    private Told withDrawing(Told told, Schedule schedule, Optional<Race> race) {
        List<String> unasked = schedule.unasked().map(place -> texts.get("findings.explored.unasked")).stream().toList();
        Told more = unasked.isEmpty() ? told : told.telling(Stream.concat(told.details().stream(), unasked.stream()).toList());
        return drawer.draw(schedule, race).map(drawing -> pointing(more, drawing).drawing(drawing)).orElse(more);
    }

    /** Where nothing else names a line, the marked ones are named, of the thread that comes last. */
    private static Told pointing(Told told, Drawing drawing) {
        boolean named = !told.places().isEmpty() || told.threads().stream().anyMatch(thread -> thread.place().isPresent());
        List<Drawing.Row> marked = drawing.marked().stream().map(drawing.rows()::get).toList();
        return named || marked.isEmpty() ? told : told.at(marked.stream().filter(row -> row.thread() == marked.get(marked.size() - 1).thread())
                .map(Drawing.Row::place).distinct().toList());
    }

    /** Whoever blocks or computes where the explorer cannot follow is told so; where no line of the student's is to blame, nothing can be said. */
    private Told notControlled(Schedule shown) {
        List<Place> places = shown.standing().stream().filter(standing -> standing.waiting() == Wait.NOTHING)
                .flatMap(standing -> standing.places().stream()).filter(sources::own).map(place -> sources.place(place.file(), place.line()))
                .distinct().limit(MOST_LINES).toList();
        if (shown.why() == Why.TOO_MANY_THREADS) {
            return Told.of(Verdict.CRASHED, texts.get("findings.explored.TOO_MANY_THREADS"));
        }
        return places.isEmpty() ? Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.check-failed", shown.message(), "?"))
                : Told.of(Verdict.TIMEOUT, texts.get("findings.explored.not-controlled")).at(places);
    }
}
