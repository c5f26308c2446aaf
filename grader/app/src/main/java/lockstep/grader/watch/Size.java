package lockstep.grader.watch;

/**
 * How much room a terminal has.
 *
 * @param columns characters in a line
 * @param rows    lines
 */
record Size(int columns, int rows) {

    /** Less than this is no use to anyone; a terminal that is smaller cuts it off itself. */
    private static final Size SMALLEST = new Size(40, 10);
    /** Where a terminal does not tell. */
    private static final Size USUAL = new Size(80, 24);

    static Size of(int columns, int rows) {
        return columns <= 0 || rows <= 0 ? USUAL : new Size(Math.max(SMALLEST.columns, columns), Math.max(SMALLEST.rows, rows));
    }
}
