package lockstep.protocol;

import java.util.List;

/**
 * One throwable of a chain of causes.
 *
 * @param type    binary name of its class
 * @param message its message, empty where it has none
 * @param frames  its stack, innermost first, cut to a length worth sending
 */
public record ThrowableFacts(String type, String message, List<Frame> frames) { }
