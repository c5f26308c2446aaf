package lockstep.explorer.schedule;

/** Chooses who runs next. One instance serves one schedule; the same seed gives the same choices for the same questions. */
public interface Strategy {
    /**
     * Picks one of the first {@code count} candidates (at least two), which are ordered by id.
     *
     * @param current the one that ran until now; it need not be among the candidates, and is {@code null} where it has ended
     * @param yields  whether the current one gives way of itself, or has run for so long that it should
     * @return an index below {@code count}
     */
    int pick(Candidate[] candidates, int count, Candidate current, boolean yields);

    /** A choice that is not about who runs next: which waiter a notification wakes, for instance. */
    int choose(int bound);

    /** Whether threads that wait may wake up though nobody has given them a signal. */
    default boolean wakesWithoutSignal() {
        return false;
    }
}
