package lockstep.explorer.schedule;

/** A random walk in which a wait may end without a signal, as the contract of {@code Object.wait} and {@code Condition.await} allows (JLS 17.2.1). */
public final class Spurious implements Strategy {
    private final RandomWalk walk;

    public Spurious(long seed) {
        walk = new RandomWalk(seed);
    }

    @Override
    public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
        return walk.pick(candidates, count, current, yields);
    }

    @Override
    public int choose(int bound) {
        return walk.choose(bound);
    }

    @Override
    public boolean wakesWithoutSignal() {
        return true;
    }
}
