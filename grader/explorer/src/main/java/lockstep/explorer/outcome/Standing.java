package lockstep.explorer.outcome;

import java.util.List;

/**
 * A thread that cannot go on.
 *
 * @param waiting what kind of thing it waits for
 * @param on     its name: the class of a lock, a thread, a method of the JDK's; may be empty
 * @param object which object that is, as {@code Account#2}; empty where it is no lock or not known
 * @param holder the thread that has it, or empty
 * @param holds  the locks that it holds
 * @param places its frames in the explored program, the innermost first
 */
public record Standing(String thread, Wait waiting, String on, String object, String holder, List<Holding> holds, List<Place> places) {

    /** What it waits for, as a phrase in English. */
    public String waitsFor() {
        return on.isEmpty() ? waiting.text() : waiting.text().concat(" ").concat(on);
    }
}
