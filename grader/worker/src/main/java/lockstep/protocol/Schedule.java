package lockstep.protocol;

import java.util.List;
import java.util.Optional;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.outcome.Why;

/**
 * One schedule of an explored check, and what came of it.
 *
 * @param finding  what was found
 * @param cause    what came of it apart from a race
 * @param why      more exactly
 * @param message  one line about it, for the maintainer of the kit
 * @param race     the two accesses, where it has a race
 * @param standing the threads that could not go on, where that is what came of it
 * @param steps    what the threads did, in order
 * @param thrown   what was thrown, where something was: a {@link Outcome.Found} or a {@link Outcome.Threw}
 * @param output   what it printed
 * @param unasked  where a wait ended without a signal, if one did
 * @param exit     where the code ended the JVM, if it did
 */
public record Schedule(Finding finding, Finding cause, Why why, String message, Optional<Race> race, List<Standing> standing, List<Step> steps,
                       Optional<Outcome> thrown, String output, Optional<Place> unasked, Optional<Place> exit) { }
