package lockstep.grader.judge;

import java.util.List;

/**
 * A schedule as it is drawn: a column for each thread, and from top to bottom what they did.
 *
 * @param threads the names of the threads, from left to right
 * @param rows    what they did, in order
 */
public record Drawing(List<String> threads, List<Row> rows) {

    /**
     * What one thread did on one line of the student's code.
     *
     * @param thread its column
     * @param method the method in which it did it
     * @param text   what it did, in the report's language
     * @param place  the line
     */
    public record Row(int thread, String method, String text, Place place) { }
}
