package lockstep.explorer.outcome;

import java.util.List;
import java.util.Optional;

/**
 * What one schedule came to.
 *
 * @param cause   what came of it apart from its race: the same as the finding where there is none
 * @param message one line on the finding
 * @param thrown  what ended it, where something was thrown
 * @param exit    where the program ended itself by {@code System.exit} or alike, and its schedule with it
 * @param hash    the same for the same schedule of the same program on the same JDK
 */
public record Outcome(Finding finding, Finding cause, String message, Optional<Throwable> thrown, Optional<Race> race, List<Standing> standing,
                      List<Step> steps, String output, long hash, int decisions, int switches, Optional<Place> exit) {
}
