package lockstep.explorer.outcome;

/** Two accesses that nothing orders, at least one of them a write. */
public record Race(Access earlier, Access later) {
}
