package lockstep.grader.report.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.judge.Act;
import lockstep.grader.judge.Drawing;
import lockstep.grader.report.lanes.Story.Hold;
import lockstep.grader.report.lanes.Story.Link;
import lockstep.grader.report.lanes.Story.Wait;

/** The shapes of a schedule: a lane for each thread, time downwards. All numbers are whole units of the picture. */
public final class Lanes {

    private static final int BAR = 10;
    private static final int NESTED = 7;
    private static final int SHORTEST_BAR = 6;
    private static final int NEAR = 7;

    private final Drawing drawing;
    private final Grid grid;
    private final Story story;
    private final List<String> locks;

    /** The shapes of this schedule on this grid. */
    public Lanes(Drawing drawing, Grid grid) {
        this.drawing = drawing;
        this.grid = grid;
        this.story = Narrator.tell(drawing);
        this.locks = story.holds().stream().map(Hold::lock).distinct().sorted().toList();
    }

    /** The names of the locks that are held, sorted; a bar's lock is one of them. */
    public List<String> locks() {
        return locks;
    }

    /** From where to where a thread is seen, without the times in which it waits. */
    public List<Line> lives() {
        return IntStream.range(0, drawing.threads().size()).boxed().flatMap(this::life).toList();
    }

    private Stream<Line> life(int thread) {
        List<Integer> rows = IntStream.range(0, drawing.rows().size()).filter(row -> drawing.rows().get(row).thread() == thread).boxed().toList();
        List<Line> lines = new ArrayList<>();
        int from = grid.top(rows.get(0));
        for (Wait wait : story.waits().stream().filter(wait -> wait.thread() == thread).toList()) {
            lines.add(new Line(thread, grid.x(thread), from, grid.y(wait.from())));
            from = wait.to().map(grid::y).orElse(grid.end());
        }
        lines.add(new Line(thread, grid.x(thread), from, Math.max(from, grid.bottom(rows.get(rows.size() - 1)))));
        return lines.stream().filter(line -> line.to() > line.from());
    }

    /** Where a thread waits. One that does not go on waits to the end of the picture. */
    public List<Gap> gaps() {
        return story.waits().stream().map(wait -> new Gap(wait.thread(), grid.x(wait.thread()), grid.y(wait.from()),
                wait.to().map(grid::y).orElse(grid.end()), wait.to().isEmpty())).filter(gap -> gap.to() > gap.from()).toList();
    }

    /** Locks that are held. */
    public List<Bar> bars() {
        return story.holds().stream().map(this::bar).toList();
    }

    private Bar bar(Hold hold) {
        int from = grid.y(hold.from());
        int to = hold.to().map(grid::y).orElse(grid.end());
        return new Bar(hold.thread(), locks.indexOf(hold.lock()), grid.x(hold.thread()) - BAR / 2 + NESTED * hold.depth(), from, BAR,
                Math.max(SHORTEST_BAR, to - from));
    }

    /** What the threads do one by one. */
    public List<Dot> dots() {
        return IntStream.range(0, drawing.rows().size()).filter(grid::shown).boxed().flatMap(this::dots).toList();
    }

    private Stream<Dot> dots(int number) {
        Drawing.Row row = drawing.rows().get(number);
        int of = row.acts().size() + 1;
        return IntStream.range(0, row.acts().size())
                .mapToObj(i -> new Dot(row.acts().get(i).kind(), grid.x(row.thread()), grid.y(new Moment(number, i + 1, of))));
    }

    /** From one thread to another. */
    public List<Arrow> arrows() {
        return story.links().stream().filter(link -> grid.shown(link.left().row()) || grid.shown(link.reached().row())).map(this::arrow).toList();
    }

    private Arrow arrow(Link link) {
        int start = grid.x(link.from());
        int side = grid.x(link.to()) > start ? 1 : -1;
        return new Arrow(Arrow.Kind.valueOf(link.kind().name()), link.from(), link.to(), start + side * NEAR, grid.y(link.left()),
                grid.x(link.to()) - side * NEAR, grid.y(link.reached()));
    }

    /** The two accesses of a race. */
    public Optional<Arrow> race() {
        return drawing.race().filter(pair -> grid.shown(pair.earlier()) && grid.shown(pair.later())).map(pair -> {
            int from = drawing.rows().get(pair.earlier()).thread();
            int to = drawing.rows().get(pair.later()).thread();
            return new Arrow(Arrow.Kind.RACE, from, to, grid.x(from), grid.middle(pair.earlier()), grid.x(to), grid.middle(pair.later()));
        });
    }

    /** A straight line downwards. */
    public record Line(int thread, int x, int from, int to) { }

    /**
     * A wait.
     *
     * @param last whether the thread does not go on
     */
    public record Gap(int thread, int x, int from, int to, boolean last) { }

    /**
     * A lock that is held.
     *
     * @param lock its number in {@link #locks}
     */
    public record Bar(int thread, int lock, int x, int y, int width, int height) { }

    /** One act. */
    public record Dot(Act.Kind kind, int x, int y) { }
}
