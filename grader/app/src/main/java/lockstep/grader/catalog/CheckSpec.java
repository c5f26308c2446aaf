package lockstep.grader.catalog;

/**
 * One hidden check.
 *
 * @param type   binary name of the class that it stands in
 * @param id     its method's name, stable and unique within the exercise
 * @param points what it is worth
 * @param way    how it is run
 */
public record CheckSpec(String type, String id, int points, Way way) {

    /** How a check is run. */
    public enum Way {
        /** Once, on the plain JVM. */
        ONCE,
        /** Under many schedules, by the explorer. */
        EXPLORED
    }
}
