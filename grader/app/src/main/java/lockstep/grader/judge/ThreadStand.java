package lockstep.grader.judge;

import java.util.Optional;

/**
 * Where one thread stands.
 *
 * @param name  its name
 * @param doing what it does there and whom it waits for, as a phrase in the report's language
 * @param place the line of the student's code in which it stands, if it stands in any
 */
public record ThreadStand(String name, String doing, Optional<Place> place) { }
