package lockstep.grader.catalog;

/**
 * One hidden check.
 *
 * @param type   binary name of the class that it stands in
 * @param id     its method's name, stable and unique within the exercise
 * @param points what it is worth
 */
public record CheckSpec(String type, String id, int points) { }
