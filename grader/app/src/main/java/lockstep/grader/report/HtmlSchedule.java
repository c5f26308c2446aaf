package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.judge.Drawing;
import lockstep.grader.report.HtmlEvidence.Where;
import lockstep.grader.report.lanes.Arrow;
import lockstep.grader.report.lanes.Grid;
import lockstep.grader.report.lanes.Lanes;

/**
 * A schedule in the page: a picture, and beside it a table that tells the same in words, row by row.
 *
 * @param anchor a part of the ids in the picture
 */
record HtmlSchedule(String anchor, Drawing drawing, Grid grid, Lanes lanes, ReportTexts texts) {

    private static final double UNITS_PER_REM = 16;
    private static final int LETTER = 8;
    private static final int NARROWEST = 52;
    private static final int NARROWEST_OF_TWO = 56;
    private static final int WIDEST = 112;
    private static final int CROWDED = 3;
    private static final int HEAD = 30;
    private static final int HEAD_OF_TWO = 46;
    private static final int LINE = 16;
    private static final int AROUND = 12;
    private static final int FEWEST_LINES = 2;
    private static final int LETTERS = 44;
    private static final int FOLD = 32;
    private static final int COLOURS = 4;

    static HtmlSchedule of(Drawing drawing, String anchor, ReportTexts texts) {
        int longest = drawing.threads().stream().mapToInt(String::length).max().orElse(0) * LETTER + LETTER * 2;
        boolean crowded = drawing.threads().size() >= CROWDED || longest > WIDEST;
        int step = crowded ? Math.max(NARROWEST_OF_TWO, Math.min(WIDEST, longest) / 2) : Math.max(NARROWEST, longest);
        List<Integer> heights = drawing.rows().stream().map(HtmlSchedule::height).toList();
        Grid grid = Grid.of(step, crowded ? HEAD_OF_TWO : HEAD, heights, FOLD, drawing.marked());
        return new HtmlSchedule(anchor, drawing, grid, new Lanes(drawing, grid), texts);
    }

    private static int height(Drawing.Row row) {
        return AROUND + LINE * Math.max(FEWEST_LINES, (row.text().length() + LETTERS - 1) / LETTERS);
    }

    int width() {
        return grid.step() * drawing.threads().size();
    }

    int height() {
        return grid.height();
    }

    double widthInRem() {
        return width() / UNITS_PER_REM;
    }

    double heightInRem() {
        return height() / UNITS_PER_REM;
    }

    double headInRem() {
        return grid.head() / UNITS_PER_REM;
    }

    String title() {
        return texts.get("picture.title", String.join(", ", drawing.threads()));
    }

    /** A background for every other lane. */
    List<Stripe> stripes() {
        return IntStream.range(0, drawing.threads().size()).filter(lane -> lane % 2 == 0)
                .mapToObj(lane -> new Stripe(lane * grid.step(), grid.step())).toList();
    }

    record Stripe(int x, int width) { }

    List<Head> heads() {
        boolean two = grid.head() == HEAD_OF_TWO;
        int room = two ? grid.step() * 2 : grid.step();
        int letters = Math.max(2, room / LETTER - 1);
        return IntStream.range(0, drawing.threads().size()).mapToObj(lane -> new Head(Prose.keepEnd(drawing.threads().get(lane), letters),
                headX(lane, two), LINE + (two && lane % 2 == 1 ? LINE : 0))).toList();
    }

    /** A name that is wider than its lane stays inside the picture. */
    private int headX(int lane, boolean two) {
        int half = Math.min(grid.step(), drawing.threads().get(lane).length() * LETTER / 2);
        return two ? Math.max(half, Math.min(width() - half, grid.x(lane))) : grid.x(lane);
    }

    record Head(String name, int x, int y) { }

    /** The bars of the locks that are held, with their colours. */
    List<Bar> bars() {
        return lanes.bars().stream().map(bar -> new Bar(bar, bar.lock() % COLOURS,
                texts.get("picture.holds", drawing.threads().get(bar.thread()), lanes.locks().get(bar.lock())))).toList();
    }

    record Bar(Lanes.Bar at, int colour, String title) { }

    List<Gap> gaps() {
        return lanes.gaps().stream().map(gap -> new Gap(gap, texts.get(gap.last() ? "picture.waits-on" : "picture.waits",
                drawing.threads().get(gap.thread())))).toList();
    }

    record Gap(Lanes.Gap at, String title) { }

    List<Mark> arrows() {
        return lanes.arrows().stream().map(this::mark).toList();
    }

    Optional<Mark> race() {
        return lanes.race().map(this::mark);
    }

    private Mark mark(Arrow arrow) {
        return new Mark(arrow, texts.get("picture." + arrow.style(), drawing.threads().get(arrow.from()), drawing.threads().get(arrow.to())));
    }

    record Mark(Arrow at, String title) { }

    /** What the picture says where a pointer rests on it, and the rows of the table. */
    List<Row> rows() {
        return IntStream.range(0, drawing.rows().size()).filter(row -> grid.shown(row) || grid.hiddenFrom(row) > 0)
                .mapToObj(row -> grid.shown(row) ? row(row) : fold(grid.hiddenFrom(row))).toList();
    }

    private Row fold(int hidden) {
        return new Row(Optional.empty(), Optional.of(texts.get("evidence.more", hidden)), FOLD / UNITS_PER_REM);
    }

    private Row row(int number) {
        Drawing.Row row = drawing.rows().get(number);
        int height = grid.bottom(number) - grid.top(number);
        Cell cell = new Cell(row.thread() * grid.step(), grid.top(number), grid.step(), height);
        return new Row(Optional.of(new Step(drawing.threads().get(row.thread()), row.method(), row.text(), Where.of(row.place()),
                drawing.marked().contains(number), cell)),
                Optional.empty(), height / UNITS_PER_REM);
    }

    record Row(Optional<Step> step, Optional<String> more, double heightInRem) { }

    /** What one thread does. */
    record Step(String thread, String method, String text, Where place, boolean marked, Cell cell) { }

    record Cell(int x, int y, int width, int height) { }

    /** The background of each row at which it shows what went wrong. */
    List<Cell> marks() {
        return drawing.marked().stream().map(row -> new Cell(0, grid.top(row), width(), grid.bottom(row) - grid.top(row))).toList();
    }

    boolean marked() {
        return !drawing.marked().isEmpty();
    }

    /** Which colour is which lock. */
    List<LockName> locks() {
        return IntStream.range(0, lanes.locks().size()).mapToObj(lock -> new LockName(lanes.locks().get(lock), lock % COLOURS)).toList();
    }

    record LockName(String name, int colour) { }

    boolean waiting() {
        return !lanes.gaps().isEmpty();
    }

    /** Whether a thread waits and does not go on. */
    boolean stuck() {
        return lanes.gaps().stream().anyMatch(Lanes.Gap::last);
    }

    /** What kinds of arrows there are, once each. */
    List<LegendArrow> kinds() {
        return lanes.arrows().stream().map(Arrow::style).distinct().sorted().map(style -> new LegendArrow(style, texts.get("picture.key." + style))).toList();
    }

    record LegendArrow(String style, String word) { }
}
