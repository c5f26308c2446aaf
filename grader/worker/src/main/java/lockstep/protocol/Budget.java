package lockstep.protocol;

/**
 * How much an explored check may try; whichever ends first.
 *
 * @param schedules so many schedules
 * @param seconds   for so many seconds
 */
public record Budget(int schedules, int seconds) {

    /** Enough for every mistake of the catalogue on every seed that was tried. */
    public static final int SCHEDULES = 1_000;
    /** Far more than a correct solution needs for them, so that a slow machine does not change a mark. */
    public static final int SECONDS = 60;
    /** What is usual. */
    public static final Budget STANDARD = new Budget(SCHEDULES, SECONDS);
}
