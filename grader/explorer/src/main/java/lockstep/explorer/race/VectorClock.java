package lockstep.explorer.race;

import java.util.Arrays;

/** What a task, or something it synchronises on, knows of every task's progress. */
public final class VectorClock {
    private int[] times = new int[4];

    public int get(int task) {
        return task < times.length ? times[task] : 0;
    }

    public void tick(int task) {
        if (task >= times.length) {
            grow(Math.max(task + 1, times.length * 2));
        }
        times[task]++;
    }

    /** Learns all that the other one knows. Becomes no longer than that: two clocks that learn from each other would grow without end. */
    public void join(VectorClock other) {
        int[] theirs = other.times;
        grow(theirs.length);
        int[] mine = times;
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] > mine[i]) {
                mine[i] = theirs[i];
            }
        }
    }

    /** What it knows now. */
    public VectorClock copy() {
        VectorClock copy = new VectorClock();
        copy.join(this);
        return copy;
    }

    private void grow(int length) {
        if (times.length < length) {
            times = Arrays.copyOf(times, length);
        }
    }
}
