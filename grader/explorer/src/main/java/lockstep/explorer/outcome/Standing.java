package lockstep.explorer.outcome;

import java.util.List;

/**
 * A thread that cannot go on.
 *
 * @param waitsFor what it waits for, as a phrase
 * @param holder   the thread that has it, or empty
 * @param holds    the locks that it holds
 * @param places   its frames in the explored program, the innermost first
 */
public record Standing(String thread, String waitsFor, String holder, List<String> holds, List<Place> places) {
}
