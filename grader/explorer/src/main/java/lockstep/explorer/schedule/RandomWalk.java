package lockstep.explorer.schedule;

/** Each candidate is as likely as any other at each step. */
public final class RandomWalk implements Strategy {
    private final Dice dice;

    public RandomWalk(long seed) {
        dice = new Dice(seed);
    }

    @Override
    public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
        int index = dice.below(count);
        return yields && candidates[index] == current ? (index + 1) % count : index;
    }

    @Override
    public int choose(int bound) {
        return dice.below(bound);
    }
}
