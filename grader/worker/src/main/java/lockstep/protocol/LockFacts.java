package lockstep.protocol;

/**
 * An object that a thread holds as a lock or waits for.
 *
 * @param type   binary name of its class
 * @param number tells apart the locks of one snapshot; numbered from 1 in the order of the threads' names
 */
public record LockFacts(String type, int number) { }
