package lockstep.explorer.outcome;

/**
 * A lock that a thread holds.
 *
 * @param lock   the name of its class
 * @param object which object it is, as {@code Account#2}; empty where that is not known
 * @param since  where it was taken
 */
public record Holding(String lock, String object, Place since) {
}
