package lockstep.explorer.schedule;

/** One that could run next. */
public interface Candidate {
    /** The number of this candidate in its run, counted from 0. */
    int id();

    /** What its next step touches, or {@code null} where that is not known. */
    Object pendingTarget();

    /** Whether its next step may change what it touches. */
    boolean pendingWrites();
}
