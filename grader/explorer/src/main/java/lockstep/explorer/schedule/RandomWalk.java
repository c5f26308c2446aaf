package lockstep.explorer.schedule;

/**
 * Each candidate is as likely as any other at each step; in half of the schedules, so is only each candidate at a
 * switch, and between switches whoever runs goes on for a few steps. Bugs that need one thread to get far before
 * another begins are rare in a walk that switches at every step.
 */
public final class RandomWalk implements Strategy {
    private static final int LONGEST = 6;

    private final Dice dice;
    private final int stay;

    public RandomWalk(long seed) {
        dice = new Dice(seed);
        stay = dice.below(2) == 0 ? 0 : 1 + dice.below(LONGEST);
    }

    @Override
    public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
        if (stay > 0 && !yields && current != null && dice.below(stay + 1) != 0) {
            for (int i = 0; i < count; i++) {
                if (candidates[i] == current) {
                    return i;
                }
            }
        }
        int index = dice.below(count);
        return yields && candidates[index] == current ? (index + 1) % count : index;
    }

    @Override
    public int choose(int bound) {
        return dice.below(bound);
    }
}
