package lockstep.explorer.outcome;

/**
 * A lock that a thread holds.
 *
 * @param lock  the name of its class
 * @param since where it was taken
 */
public record Holding(String lock, Place since) {
}
