package lockstep.grader.report;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How much of each list of an evidence is shown.
 *
 * @param places  lines of code
 * @param threads threads
 * @param details further facts
 * @param schedule rows of a schedule
 * @param output  lines that the program printed
 */
record Room(int places, int threads, int details, int schedule, int output) {

    private static final int STEPS = 5;

    /** As much as anyone reads. */
    static final Room AMPLE = new Room(30, 30, 30, 40, 30);

    /** From generous to tight. */
    static Stream<Room> shrinking() {
        return Stream.of(new Room(4, 8, 4, 14, 5), new Room(4, 6, 3, 10, 2), new Room(3, 6, 3, 8, 1), new Room(2, 4, 2, 6, 1), new Room(2, 4, 2, 5, 1),
                new Room(2, 4, 2, 4, 1), new Room(2, 3, 2, 3, 1));
    }

    /** Whether so much of a schedule is shown that one can follow it. */
    boolean showsSteps() {
        return schedule >= STEPS;
    }

    /**
     * The first {@code limit} of the lines, then {@code rest}, asked how many are left out. A single line is never left out, since to say so
     * takes one too.
     */
    static List<String> cut(List<String> lines, int limit, IntFunction<String> rest) {
        if (lines.size() <= limit + 1) {
            return lines;
        }
        return Stream.concat(lines.stream().limit(limit), Stream.of(rest.apply(lines.size() - limit))).toList();
    }
}
