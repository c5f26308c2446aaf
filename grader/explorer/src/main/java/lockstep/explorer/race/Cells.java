package lockstep.explorer.race;

import java.util.Arrays;

/**
 * The cells of one object's fields, or of one array's elements, made as they are touched. A number that was seen keeps its cell; big arrays are kept in pages.
 */
public final class Cells {
    private static final int PAGE = 64;

    private final Object run;
    private Cell[][] pages = new Cell[1][];

    /** @param run what these cells belong to; cells of an earlier run are of no use to the next one */
    public Cells(Object run) {
        this.run = run;
    }

    public boolean belongsTo(Object asked) {
        return run == asked;
    }

    public Cell at(int index) {
        int page = index / PAGE;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
        }
        Cell[] cells = pages[page];
        if (cells == null) {
            cells = pages[page] = new Cell[Math.min(PAGE, 8 + index % PAGE)];
        }
        int slot = index % PAGE;
        if (slot >= cells.length) {
            cells = pages[page] = Arrays.copyOf(cells, PAGE);
        }
        Cell cell = cells[slot];
        return cell != null ? cell : (cells[slot] = new Cell());
    }
}
