package lockstep.explorer.outcome;

/**
 * Something a thread did.
 *
 * @param on     what it was done to: a field, a lock's class, a thread, a method; may be empty
 * @param detail the value read or written, the method that looks at or changes a collection, the thread notified, the class of the object called; may be
 *               empty
 * @param object which object it is about, as {@code Account#2}: the lock, or the owner of the field; empty where that is not known. The number tells objects of
 *               one class apart, in one schedule
 */
public record Step(int task, String thread, Deed deed, String on, String detail, String object, Place place) {
    /** What is called where a thread or a task begins. */
    public static final String BEGINS = "begins";

    /** As a phrase in English. */
    public String what() {
        if (deed == Deed.RETURNS && !detail.isEmpty()) {
            return detail.concat(" gives ").concat(on);
        }
        String first = deed == Deed.NOTIFIES ? detail : deed == Deed.CALLS ? "" : on;
        String second = deed == Deed.NOTIFIES || deed == Deed.CALLS ? on : "";
        String phrase = joined(joined(deed.text(), first), second);
        if (deed == Deed.NOTIFIES || detail.isEmpty()) {
            return phrase;
        }
        if (deed == Deed.LOOKS || deed == Deed.CHANGES) {
            return phrase.concat(" (").concat(detail).concat(")");
        }
        return deed == Deed.CALLS ? joined(phrase, detail) : phrase.concat(" = ").concat(detail);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one.concat(other) : one.concat(" ").concat(other);
    }
}
