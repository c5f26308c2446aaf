package lockstep.grader.judge;

import java.util.List;
import java.util.Optional;

/**
 * A schedule as it is drawn: a column for each thread, and from top to bottom what they did.
 *
 * @param threads the names of the threads, from left to right
 * @param rows    what they did, in order
 * @param race    the two rows that nothing orders, where it is a race that is shown
 * @param marked  the numbers of the rows at which it shows what went wrong, in order; empty where that is not known
 */
public record Drawing(List<String> threads, List<Row> rows, Optional<Unordered> race, List<Integer> marked) {

    /**
     * What one thread did on one line of the student's code.
     *
     * @param thread its column
     * @param method the method in which it did it
     * @param text   what it did, in the report's language
     * @param place  the line
     * @param acts   what it did, for a picture
     */
    public record Row(int thread, String method, String text, Place place, List<Act> acts) { }

    /**
     * Two rows of different threads that use the same data, and nothing orders them.
     *
     * @param earlier the number of the row that is drawn first, from 0
     * @param later   the number of the other
     */
    public record Unordered(int earlier, int later) { }
}
