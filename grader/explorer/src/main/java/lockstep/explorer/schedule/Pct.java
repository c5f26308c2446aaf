package lockstep.explorer.schedule;

/**
 * Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010): random priorities, the
 * highest runs, and at {@code depth - 1} random steps the runner falls below all others. Whoever yields falls too, or a
 * correct program that spins would never end. The length of the run, which the original is told, is guessed anew for
 * each seed on a logarithmic scale.
 */
public final class Pct implements Strategy {
    private static final int SHORTEST = 3;
    private static final int SPREAD = 8;

    private final Dice dice;
    private final int[] changes;
    private long[] priorities = new long[8];
    private long lowest = -1;
    private int step;

    public Pct(long seed, int depth) {
        dice = new Dice(seed);
        changes = new int[depth - 1];
        int length = 1 << (SHORTEST + dice.below(SPREAD));
        for (int i = 0; i < changes.length; i++) {
            changes[i] = 1 + dice.below(length);
        }
    }

    @Override
    public int pick(Candidate[] candidates, int count, Candidate current, boolean yields) {
        step++;
        if (current != null && (yields || changesHere())) {
            demote(current.id());
        }
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (priority(candidates[i].id()) > priority(candidates[best].id())) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public int choose(int bound) {
        return dice.below(bound);
    }

    private boolean changesHere() {
        for (int change : changes) {
            if (change == step) {
                return true;
            }
        }
        return false;
    }

    private void demote(int id) {
        priority(id);
        priorities[id] = lowest--;
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
