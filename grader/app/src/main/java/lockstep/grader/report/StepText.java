package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Drawing.Row;
import lockstep.grader.overlay.SourceFile;
import lockstep.grader.report.lanes.Situation;

/**
 * A schedule step by step: what threads did in columns, the lines of the source around it beside them, and below who holds and waits for what.
 *
 * @param drawing the schedule
 * @param files   the sources
 */
record StepText(Drawing drawing, List<SourceFile> files, ReportTexts texts, Ink ink) {

    private static final int LEFT = 62;
    private static final int RIGHT = 56;
    private static final int NARROWEST = 12;
    /** What a thread does has so much room at least. */
    private static final int ROOM = 30;
    private static final int BEFORE = 4;
    private static final int AROUND = 4;
    private static final String HERE = "▶ ";
    private static final String NOT_HERE = "  ";
    private static final String BESIDE = " │ ";

    /** A text for each step, its last line ended. */
    List<String> pages() {
        List<Situation> situations = Situation.after(drawing);
        return IntStream.range(0, drawing.rows().size()).mapToObj(row -> page(row, situations.get(row))).toList();
    }

    private String page(int number, Situation situation) {
        List<String> lines = new ArrayList<>(List.of(ink.bold(texts.get("replay.step", number + 1, drawing.rows().size()))));
        List<String> left = left(number);
        List<String> right = source(drawing.rows().get(number));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String beside = i < left.size() ? left.get(i) : "";
            lines.add((Prose.pad(beside, LEFT) + BESIDE + (i < right.size() ? right.get(i) : "")).stripTrailing());
        }
        lines.addAll(below("replay.held", situation.held().stream().map(held -> held.lock() + " (" + name(held.thread()) + ")").toList()));
        lines.addAll(below("replay.waiting", situation.waiting().stream().map(this::waiting).toList()));
        return lines.stream().map(this::painted).collect(Collectors.joining("\n", "", "\n"));
    }

    private String painted(String line) {
        int from = line.indexOf(BESIDE + HERE);
        return from < 0 ? line : line.substring(0, from) + BESIDE + ink.cyan(line.substring(from + BESIDE.length()));
    }

    private String name(int thread) {
        return Visible.of(drawing.threads().get(thread));
    }

    private String waiting(Situation.Waiting waiting) {
        Row since = drawing.rows().get(waiting.since());
        return name(waiting.thread()) + " :" + since.place().line() + " " + Visible.of(since.place().text());
    }

    private List<String> below(String name, List<String> things) {
        return things.isEmpty() ? List.of() : Prose.wrap(texts.get(name, String.join("   ", things)), LEFT + BESIDE.length() + RIGHT);
    }

    /** The names of the threads, the last few steps, and this one in full. */
    private List<String> left(int number) {
        List<String> lines = new ArrayList<>();
        lines.add(inColumns() ? header() : "");
        IntStream.range(Math.max(0, number - BEFORE), number).mapToObj(drawing.rows()::get)
                .map(row -> " ".repeat(start(row)) + NOT_HERE + Prose.clip(text(row), LEFT - start(row) - 2)).forEach(lines::add);
        Row row = drawing.rows().get(number);
        List<String> now = Prose.wrap(text(row), LEFT - start(row) - 2);
        IntStream.range(0, now.size()).mapToObj(i -> " ".repeat(start(row)) + (i == 0 ? HERE : NOT_HERE) + now.get(i)).forEach(lines::add);
        return lines;
    }

    private boolean inColumns() {
        return drawing.threads().size() * NARROWEST <= LEFT;
    }

    private String header() {
        StringBuilder line = new StringBuilder();
        for (String name : drawing.threads()) {
            line.append(Prose.pad(NOT_HERE + Prose.clip(name, step() - 2 - 1), step()));
        }
        return line.toString().stripTrailing();
    }

    private int step() {
        return LEFT / Math.max(2, drawing.threads().size());
    }

    /** Where too many threads have no columns of their own, each step begins with its thread's name. */
    private int start(Row row) {
        return inColumns() ? Math.min(row.thread() * step(), LEFT - ROOM) : 0;
    }

    private String text(Row row) {
        boolean named = !inColumns() || start(row) != row.thread() * step();
        return (named ? name(row.thread()) + " " : "") + Visible.of(row.method()) + ": " + Visible.of(row.text()) + " :" + row.place().line();
    }

    private List<String> source(Row row) {
        List<String> lines = files.stream().filter(file -> file.name().equals(row.place().file())).findFirst()
                .map(file -> file.text().lines().map(Visible::of).toList()).orElse(List.of());
        int line = row.place().line();
        int from = Math.max(1, line - AROUND);
        int to = Math.min(lines.size(), line + AROUND);
        int indent = IntStream.rangeClosed(from, to).mapToObj(i -> lines.get(i - 1)).filter(text -> !text.isBlank())
                .mapToInt(text -> text.length() - text.stripLeading().length()).min().orElse(0);
        int digits = Integer.toString(to).length();
        Stream<String> window = IntStream.rangeClosed(from, to).mapToObj(i -> (i == line ? HERE : NOT_HERE) + Prose.padLeft(Integer.toString(i), digits)
                + "  " + Prose.clip(lines.get(i - 1).substring(Math.min(indent, lines.get(i - 1).length())), RIGHT - digits - 2 - 2));
        return Stream.concat(Stream.of(NOT_HERE + Visible.of(row.place().file())), window).toList();
    }
}
