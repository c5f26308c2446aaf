package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Drawing.Row;

/**
 * A schedule in lines, one column for each thread. In a line only one thread does something, so what it does may reach into the columns on
 * its right.
 *
 * @param drawing the schedule
 * @param width   no line is longer, but for a sign before it
 */
record ScheduleText(Drawing drawing, int width) {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 50;
    /** Before each line. */
    private static final String PLAIN = "  ";
    private static final String MARKED = "▶ ";

    /** The names of the threads, then at most so many rows, but always those that are marked; {@code more} tells how many are left out. */
    List<String> lines(int most, IntFunction<String> more) {
        List<String> lines = new ArrayList<>();
        if (drawing.threads().size() > 1) {
            lines.add(PLAIN + header());
        }
        List<Line> all = joined();
        Set<Integer> marked = IntStream.range(0, all.size()).filter(line -> all.get(line).marked()).boxed().collect(Collectors.toSet());
        Fold fold = new Fold(all.size(), most);
        List<Integer> shown = fold.shown(marked);
        if (fold.fits(shown)) {
            lines.addAll(withGaps(all, shown, more));
        } else {
            shown.forEach(line -> lines.add(signed(all.get(line))));
            lines.addAll(left(all.size() - shown.size(), more));
        }
        return lines;
    }

    private List<String> withGaps(List<Line> all, List<Integer> shown, IntFunction<String> more) {
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (int line : shown) {
            lines.addAll(left(line - next, more));
            lines.add(signed(all.get(line)));
            next = line + 1;
        }
        lines.addAll(left(all.size() - next, more));
        return lines;
    }

    private static List<String> left(int count, IntFunction<String> more) {
        return count == 0 ? List.of() : List.of(PLAIN + more.apply(count));
    }

    private String signed(Line line) {
        return (line.marked() ? MARKED : PLAIN) + line(line);
    }

    private String header() {
        StringBuilder line = new StringBuilder();
        for (String name : drawing.threads()) {
            line.append(Prose.pad(Prose.clip(name, step() - 1), step()));
        }
        return Prose.clip(line.toString().stripTrailing(), width);
    }

    /** What a thread does one after the other in one method stands in one line where there is room; what is marked ends its line. */
    private List<Line> joined() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < drawing.rows().size(); i++) {
            Line next = Line.of(drawing.rows().get(i), drawing.marked().contains(i));
            Line last = lines.isEmpty() ? next : lines.get(lines.size() - 1);
            if (!lines.isEmpty() && last.goesOn(next) && start(last.thread()) + last.and(next).said().length() <= width) {
                lines.set(lines.size() - 1, last.and(next));
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    /** What one thread does in one line of the report. */
    private record Line(int thread, String method, String text, boolean marked) {

        static Line of(Row row, boolean marked) {
            return new Line(row.thread(), row.method(), Visible.of(row.text()) + " :" + row.place().line(), marked);
        }

        boolean goesOn(Line next) {
            return thread == next.thread && method.equals(next.method) && !marked;
        }

        Line and(Line next) {
            return new Line(thread, method, text + ", " + next.text, next.marked);
        }

        String said() {
            return Visible.of(method) + ": " + text;
        }
    }

    /**
     * A line that has too little room in its column begins further to the left, and its thread is named in it. Where there are too many threads for
     * columns of their own, the last ones share a column, and are named too.
     */
    private String line(Line line) {
        String named = Visible.of(drawing.threads().get(line.thread())) + ": " + line.said();
        boolean fits = start(line.thread()) + line.said().length() <= width;
        int start = fits ? start(line.thread()) : Math.max(0, Math.min(start(line.thread()), width - named.length()));
        String text = start == line.thread() * step() ? line.said() : named;
        return " ".repeat(start) + Prose.clip(text, width - start);
    }

    private int start(int thread) {
        boolean crowded = drawing.threads().size() * NARROWEST > width;
        return crowded ? Math.min(thread * step(), Math.max(0, width - WIDEST)) : thread * step();
    }

    /** From one column to the next: so far that what the last one does still has room. */
    private int step() {
        int last = drawing.threads().size() - 1;
        int longest = drawing.rows().stream().filter(row -> row.thread() == last).mapToInt(row -> Line.of(row, false).said().length()).max().orElse(0);
        int names = IntStream.range(0, last).map(i -> drawing.threads().get(i).length() + 2).max().orElse(0);
        int room = last == 0 ? WIDEST : (width - longest) / last;
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(Math.min(names, width / (last + 1)), room)));
    }
}
