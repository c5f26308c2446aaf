package lockstep.explorer.outcome;

import java.util.List;
import java.util.Optional;

/**
 * What one schedule came to.
 *
 * @param cause   what came of it apart from its race: the same as the finding where there is none
 * @param why     more exactly than the finding
 * @param message one line on the finding
 * @param thrown  what ended it, where something was thrown
 * @param thread  the name of the thread that it came out of, empty for the body's own
 * @param unasked where a wait ended without a signal, as its contract allows, if one did
 * @param exit    where the program ended itself by {@code System.exit} or alike, and its schedule with it
 * @param hash    the same for the same schedule of the same program on the same JDK
 */
public record Outcome(Finding finding, Finding cause, Why why, String message, Optional<Throwable> thrown, String thread,
                      Optional<Race> race, List<Standing> standing, List<Step> steps, String output, Optional<Place> unasked, Optional<Place> exit, long hash,
                      int decisions, int switches) {
    /** The same, called something else. */
    public Outcome as(Finding called, Why because, String text) {
        return new Outcome(called, called, because, text, thrown, thread, race, standing, steps, output, unasked, exit, hash, decisions, switches);
    }
}
