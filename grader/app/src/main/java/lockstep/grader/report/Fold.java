package lockstep.grader.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which lines of a long list are shown: those that must be, then those around them, then of the end, which tells more, two for each one of the beginning.
 *
 * @param lines how many there are
 * @param most  how many may be shown; where some are left out, a line says so
 */
record Fold(int lines, int most) {

    private static final int OF_THE_END = 2;

    /** The numbers of the lines that are shown, in order; {@code kept} is always among them. */
    List<Integer> shown(Set<Integer> kept) {
        if (lines <= most) {
            return IntStream.range(0, lines).boxed().toList();
        }
        TreeSet<Integer> shown = new TreeSet<>(kept);
        Stream<Integer> around = kept.stream().flatMap(line -> Stream.of(line - 1, line + 1));
        Stream.concat(around, fromTheEnds()).filter(line -> line >= 0 && line < lines).forEach(line -> add(shown, line));
        return fits(filled(shown)) ? filled(shown) : List.copyOf(shown);
    }

    private Stream<Integer> fromTheEnds() {
        return IntStream.range(0, lines).map(i -> i % (OF_THE_END + 1) == OF_THE_END ? i / (OF_THE_END + 1) : lines - 1 - i + i / (OF_THE_END + 1)).boxed();
    }

    /** Whether they have room, with a line for each gap. */
    boolean fits(List<Integer> shown) {
        return shown.size() + gaps(shown) <= most;
    }

    private void add(TreeSet<Integer> shown, int line) {
        if (shown.add(line) && !fits(filled(shown))) {
            shown.remove(line);
        }
    }

    /** To say that one line is left out takes a line too. */
    private List<Integer> filled(Set<Integer> shown) {
        return IntStream.range(0, lines).filter(line -> shown.contains(line) || beside(shown, line - 1) && beside(shown, line + 1)).boxed().toList();
    }

    private boolean beside(Set<Integer> shown, int line) {
        return line < 0 || line >= lines || shown.contains(line);
    }

    private int gaps(List<Integer> shown) {
        int inside = (int) IntStream.range(1, shown.size()).filter(i -> shown.get(i) > shown.get(i - 1) + 1).count();
        boolean first = !shown.isEmpty() && shown.get(0) > 0;
        boolean last = shown.isEmpty() || shown.get(shown.size() - 1) < lines - 1;
        return inside + (first ? 1 : 0) + (last ? 1 : 0);
    }
}
