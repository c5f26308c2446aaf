package lockstep.explorer.outcome;

/**
 * A lock that a thread holds.
 *
 * @param lock  the name of its class
 * @param since where it was taken
 */
public record Held(String lock, Place since) {
}
