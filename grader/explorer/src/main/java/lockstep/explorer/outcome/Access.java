package lockstep.explorer.outcome;

import java.util.List;

/** One of the two accesses of a race. */
public record Access(String thread, boolean write, String what, Place place, List<String> locks) {
}
