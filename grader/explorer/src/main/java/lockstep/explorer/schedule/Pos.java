package lockstep.explorer.schedule;

/**
 * Partial order sampling (Yuan, Yang, Gu, CAV 2018): each pending step has a random priority, the highest runs, and the
 * steps that race with it draw anew. It samples partial orders more evenly than a walk does. Whoever yields falls below
 * all others, or a correct program that spins would never end.
 */
public final class Pos implements Strategy {
    private final Dice dice;
    private long[] priorities = new long[8];
    private long lowest = -1;

    public Pos(long seed) {
        dice = new Dice(seed);
    }

    @Override
    public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
        if (current != null && yields) {
            set(current.id(), lowest--);
        }
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (priority(candidates[i].id()) > priority(candidates[best].id())) {
                best = i;
            }
        }
        redraw(candidates, count, candidates[best]);
        return best;
    }

    @Override
    public int choose(int bound) {
        return dice.below(bound);
    }

    private void redraw(Candidate[] candidates, int count, Candidate chosen) {
        set(chosen.id(), 0);
        for (int i = 0; i < count; i++) {
            if (races(candidates[i], chosen)) {
                set(candidates[i].id(), 0);
            }
        }
    }

    private static boolean races(Candidate one, Candidate other) {
        return one.pendingTarget() != null && one.pendingTarget() == other.pendingTarget() && (one.pendingWrites() || other.pendingWrites());
    }

    private void set(int id, long priority) {
        priority(id);
        priorities[id] = priority;
    }

    private long priority(int id) {
        if (id >= priorities.length) {
            long[] longer = new long[id * 2];
            System.arraycopy(priorities, 0, longer, 0, priorities.length);
            priorities = longer;
        }
        if (priorities[id] == 0) {
            priorities[id] = (dice.next() >>> 1) | 1;
        }
        return priorities[id];
    }
}
