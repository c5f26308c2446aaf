package lockstep.explorer.outcome;

import java.util.List;

/**
 * One of the two accesses of a race.
 *
 * @param what  the field, or the class of the collection
 * @param by    the method called on a collection, else empty
 * @param locks what the thread held there
 */
public record Access(String thread, boolean write, String what, String by, Place place, List<String> locks) {

    /** What was accessed, and how where it is a collection. */
    public String text() {
        return by.isEmpty() ? what : what.concat(" (").concat(by).concat(")");
    }
}
