package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Drawing.Row;

/**
 * A schedule in lines, one column for each thread. In a line only one thread does something, so what it does may reach into the columns on
 * its right.
 *
 * @param drawing the schedule
 * @param width   no line is longer
 */
record ScheduleText(Drawing drawing, int width) {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 50;
    /** Of a schedule that is too long, the beginning gets one part in so many; the end tells more. */
    private static final int HEAD_PART = 3;

    /** The names of the threads, then at most so many rows; {@code more} tells how many are left out. */
    List<String> lines(int most, IntFunction<String> more) {
        List<String> lines = new ArrayList<>();
        if (drawing.threads().size() > 1) {
            lines.add(header());
        }
        List<String> rows = joined().stream().map(this::line).toList();
        lines.addAll(folded(rows, most, more));
        return lines;
    }

    private static List<String> folded(List<String> rows, int most, IntFunction<String> more) {
        if (rows.size() <= most) {
            return rows;
        }
        int head = most / HEAD_PART;
        int tail = most - head - 1;
        Stream<String> fold = Stream.of(more.apply(rows.size() - head - tail));
        return Stream.of(rows.stream().limit(head), fold, rows.stream().skip(rows.size() - tail)).flatMap(part -> part).toList();
    }

    private String header() {
        StringBuilder line = new StringBuilder();
        for (String name : drawing.threads()) {
            line.append(Prose.pad(Prose.clip(name, step() - 1), step()));
        }
        return Prose.clip(line.toString().stripTrailing(), width);
    }

    /** What a thread does one after the other in one method stands in one line where there is room. */
    private List<Line> joined() {
        List<Line> lines = new ArrayList<>();
        for (Row row : drawing.rows()) {
            Line next = Line.of(row);
            Line both = lines.isEmpty() ? next : lines.get(lines.size() - 1).and(row);
            boolean same = !lines.isEmpty() && both.thread() == row.thread() && both.method().equals(row.method());
            if (same && start(row.thread()) + both.text().length() <= width) {
                lines.set(lines.size() - 1, both);
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    /** What one thread does in one line of the report. */
    private record Line(int thread, String method, String text) {

        static Line of(Row row) {
            return new Line(row.thread(), row.method(), Visible.of(row.method()) + ": " + ScheduleText.text(row));
        }

        Line and(Row row) {
            return new Line(thread, method, text + ", " + ScheduleText.text(row));
        }
    }

    /** Where there are too many threads for columns of their own, the last ones share a column, and each is named in it. */
    private String line(Line line) {
        int start = start(line.thread());
        String text = start == line.thread() * step() ? line.text() : Visible.of(drawing.threads().get(line.thread())) + ": " + line.text();
        return " ".repeat(start) + Prose.clip(text, width - start);
    }

    private int start(int thread) {
        boolean crowded = drawing.threads().size() * NARROWEST > width;
        return crowded ? Math.min(thread * step(), Math.max(0, width - WIDEST)) : thread * step();
    }

    private static String text(Row row) {
        return Visible.of(row.text()) + " :" + row.place().line();
    }

    /** From one column to the next: so far that what the last one does still has room. */
    private int step() {
        int last = drawing.threads().size() - 1;
        int longest = drawing.rows().stream().filter(row -> row.thread() == last).mapToInt(row -> Line.of(row).text().length()).max().orElse(0);
        int names = IntStream.range(0, last).map(i -> drawing.threads().get(i).length() + 2).max().orElse(0);
        int room = last == 0 ? WIDEST : (width - longest) / last;
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(Math.min(names, width / (last + 1)), room)));
    }
}
