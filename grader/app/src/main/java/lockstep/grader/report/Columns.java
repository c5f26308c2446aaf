package lockstep.grader.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of cells, each column as wide as its widest cell. */
record Columns(List<List<String>> rows) {

    private static final String GAP = "   ";
    private static final int NARROWEST = 20;

    /** One line for each row, cut where it has more than {@code width} characters. */
    List<String> clipped(int width) {
        return rows.stream().map(this::line).map(line -> Prose.clip(line, width)).toList();
    }

    /** Whether each row has a line of at most {@code width} characters. */
    boolean fits(int width) {
        return rows.stream().map(this::line).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    /** Lines of at most {@code width} characters; the last cell goes on below itself. */
    List<String> wrapped(int width) {
        return rows.stream().flatMap(row -> wrapped(row, width)).toList();
    }

    private Stream<String> wrapped(List<String> row, int width) {
        int last = row.size() - 1;
        String start = line(row.subList(0, last)) + GAP;
        int margin = IntStream.range(0, last).map(column -> width(column) + GAP.length()).sum();
        List<String> cell = Prose.wrap(row.get(last), Math.max(NARROWEST, width - margin));
        return IntStream.range(0, cell.size()).mapToObj(i -> Prose.pad(i == 0 ? start : "", margin) + cell.get(i));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(Prose.pad(row.get(i), width(i)));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        Stream<String> cells = rows.stream().flatMap(row -> row.stream().skip(column).limit(1));
        return cells.mapToInt(cell -> cell.codePointCount(0, cell.length())).max().orElse(0);
    }
}
