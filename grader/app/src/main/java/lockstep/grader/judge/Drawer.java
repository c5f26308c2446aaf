package lockstep.grader.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.ObjectNames;
import lockstep.explorer.report.Row;
import lockstep.grader.catalog.Texts;
import lockstep.protocol.Schedule;

/** Draws what threads did in the student's code. What they did in the check and in the JDK means nothing to a student. */
final class Drawer {

    private final Texts texts;
    private final Sources sources;

    Drawer(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** The schedule; empty where no thread came to the student's code. What the check does while it is alone, before and after, is left out. */
    Optional<Drawing> draw(Schedule schedule, Optional<Race> race) {
        List<Row> rows = rows(schedule);
        List<Integer> tasks = rows.stream().map(Row::task).distinct().sorted().toList();
        List<String> names = tasks.stream().map(task -> rows.stream().filter(row -> row.task() == task).findFirst().orElseThrow().thread()).toList();
        Optional<Drawing.Unordered> pair = race.flatMap(found -> unordered(rows, found));
        ObjectNames objects = objects(schedule);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Drawing(names,
                rows.stream().map(row -> drawn(row, tasks.indexOf(row.task()), objects)).toList(), pair, new Marks(rows, sources).of(schedule, pair)));
    }

    /** How the objects are called that are shown. */
    ObjectNames objects(Schedule schedule) {
        return ObjectNames.of(rows(schedule).stream().flatMap(row -> row.steps().stream()).toList(), schedule.standing());
    }

    private List<Row> rows(Schedule schedule) {
        List<Row> all = Row.of(schedule.steps().stream().filter(step -> sources.own(step.place())).toList());
        List<Integer> others = IntStream.range(0, all.size()).filter(row -> all.get(row).task() != Episode.CHECK).boxed().toList();
        Set<String> standing = schedule.standing().stream().map(Standing::thread).collect(Collectors.toSet());
        return others.isEmpty() ? all : Episode.last(all.subList(others.get(0), others.get(others.size() - 1) + 1), standing);
    }

    /** The rows of the race that stand closest to each other; the schedule that is shown need not be the one in which the race was found. */
    private static Optional<Drawing.Unordered> unordered(List<Row> rows, Race race) {
        List<Integer> first = rowsAt(rows, race.earlier());
        List<Integer> second = rowsAt(rows, race.later());
        Stream<Drawing.Unordered> pairs = first.stream().flatMap(one -> second.stream().filter(other -> rows.get(one).task() != rows.get(other).task())
                .map(other -> new Drawing.Unordered(Math.min(one, other), Math.max(one, other))));
        return pairs.min(Comparator.comparingInt(pair -> pair.later() - pair.earlier()));
    }

    private static List<Integer> rowsAt(List<Row> rows, Access access) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).place().line() == access.place().line()
                && rows.get(i).place().file().equals(access.place().file())).boxed().toList();
    }

    private Drawing.Row drawn(Row row, int column, ObjectNames objects) {
        String did = row.steps().stream().map(step -> phrase(step, objects.on(step))).collect(Collectors.joining(", "));
        return new Drawing.Row(column, Sources.spoken(row.place().method()), did, sources.place(row.place().file(), row.place().line()),
                row.steps().stream().map(step -> Acts.of(step, objects)).toList());
    }

    private String phrase(Step step, String on) {
        String name = step.on().equals(Step.BEGINS) ? "BEGINS" : step.deed().name();
        return Optional.of(step.detail()).filter(String::isEmpty).flatMap(none -> texts.find("deeds." + name + "-UNKNOWN", on))
                .orElseGet(() -> texts.get("deeds." + name, on, step.detail()));
    }
}
