package lockstep.explorer.run;

/** What is known of a list's elements, beside the list as a whole. */
final class Elements {
    /** The number of the variable that those read who look at all elements. */
    static final int ALL = 0;

    final Object list;
    /** The highest element that was ever set, from 1; 0 where none was. */
    int highest;

    Elements(Object list) {
        this.list = list;
    }
}
