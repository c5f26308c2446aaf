package lockstep.explorer.run;

import java.util.Arrays;
import lockstep.explorer.race.VectorClock;

/** What one task has read under an optimistic stamp that it has not validated yet. */
final class OptimisticReads {
    private static final int MOST = 10_000;

    private Object[] owners = new Object[4];
    private int[] indexes = new int[4];
    private int[] sites = new int[4];
    private int count;
    private boolean granted;
    private VectorClock since;

    /** A stamp was given, or refused with zero: then the program may read all the same, and learns from the validation that it was in vain. */
    void begin(Task me, boolean granted) {
        confess(me);
        me.optimistic = true;
        this.granted = granted;
        since = me.clock.copy();
    }

    void add(Object owner, int index, int site) {
        if (count == MOST) {
            return;
        }
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, count * 2);
            indexes = Arrays.copyOf(indexes, count * 2);
            sites = Arrays.copyOf(sites, count * 2);
        }
        owners[count] = owner;
        indexes[count] = index;
        sites[count++] = site;
    }

    /** The program asked whether they were torn. */
    void forget(Task me) {
        me.optimistic = false;
        count = 0;
    }

    /**
     * The program went on without asking: they are reads like any others. Whoever was refused a stamp may have read under another lock since;
     * so what it knows now counts there.
     */
    void confess(Task me) {
        me.optimistic = false;
        VectorClock clock = granted ? since : me.clock;
        for (int i = 0; i < count; i++) {
            me.run.memory.readSince(me, clock, owners[i], indexes[i], sites[i]);
        }
        count = 0;
    }
}
