package lockstep.grader.report.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where lanes and rows are. Of a schedule with very many rows the ones in the middle share one row, or several where some of them are shown.
 *
 * @param step    from one lane to the next
 * @param head    the height of the head, where the names are
 * @param heights the height of each row of the schedule; 0 where it is left out
 * @param fold    the height of the row that stands for those left out
 */
public record Grid(int step, int head, List<Integer> heights, int fold) {

    /** Rows that are shown of the beginning and of the end, where there are more than both together and one. */
    public static final int FIRST = 20;
    /** The end tells more. */
    public static final int LAST = 40;

    private static final int FOOT = 20;
    private static final int END = 6;

    /** A grid for rows of these heights; those that are marked are always shown. */
    public static Grid of(int step, int head, List<Integer> heights, int fold, List<Integer> marked) {
        List<Integer> shown = new ArrayList<>(heights);
        for (int row = FIRST; row < heights.size() - LAST && heights.size() > FIRST + LAST + 1; row++) {
            shown.set(row, marked.contains(row) ? heights.get(row) : 0);
        }
        return new Grid(step, head, List.copyOf(shown), fold);
    }

    /** How many rows are left out from here on, where this is the first of them; else 0. */
    public int hiddenFrom(int row) {
        boolean first = !shown(row) && (row == 0 || shown(row - 1));
        return first ? (int) IntStream.range(row, heights.size()).takeWhile(each -> !shown(each)).count() : 0;
    }

    /** Whether a row is shown. */
    public boolean shown(int row) {
        return heights.get(row) > 0;
    }

    /** The middle of a lane. */
    public int x(int thread) {
        return thread * step + step / 2;
    }

    /** The upper end of a row. */
    public int top(int row) {
        int rows = heights.stream().limit(row).mapToInt(Integer::intValue).sum();
        return head + rows + fold * (int) IntStream.range(0, row).filter(each -> hiddenFrom(each) > 0).count();
    }

    /** The lower end of a row. */
    public int bottom(int row) {
        return top(row) + height(row);
    }

    /** The middle of a row. */
    public int middle(int row) {
        return top(row) + height(row) / 2;
    }

    /** Where lines end that have no end in the schedule, below its last row. */
    int end() {
        return height() - END;
    }

    /** The whole height. */
    public int height() {
        return top(heights.size()) + FOOT;
    }

    int y(Moment moment) {
        return top(moment.row()) + moment.within(height(moment.row()));
    }

    private int height(int row) {
        return heights.get(row);
    }
}
