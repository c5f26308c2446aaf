package lockstep.explorer.run;

import lockstep.explorer.race.VectorClock;

/** The clocks of one object's volatile variables, or of one array's elements, by their offset in it. Open addressing. */
final class SyncClocks {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] offsets = new long[2];
    private VectorClock[] clocks = new VectorClock[2];
    private int size;

    /** The clock at the offset; {@code null} where nothing was ever released there. */
    VectorClock find(long offset) {
        return clocks[slot(offsets, clocks, offset)];
    }

    VectorClock make(long offset) {
        int slot = slot(offsets, clocks, offset);
        if (clocks[slot] != null) {
            return clocks[slot];
        }
        VectorClock made = new VectorClock();
        offsets[slot] = offset;
        clocks[slot] = made;
        if (++size * 2 > clocks.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        long[] moreOffsets = new long[offsets.length * 2];
        VectorClock[] moreClocks = new VectorClock[clocks.length * 2];
        for (int i = 0; i < clocks.length; i++) {
            if (clocks[i] != null) {
                int slot = slot(moreOffsets, moreClocks, offsets[i]);
                moreOffsets[slot] = offsets[i];
                moreClocks[slot] = clocks[i];
            }
        }
        offsets = moreOffsets;
        clocks = moreClocks;
    }

    private static int slot(long[] offsets, VectorClock[] clocks, long offset) {
        int mask = clocks.length - 1;
        int slot = (int) (offset * MIX >>> 40) & mask;
        while (clocks[slot] != null && offsets[slot] != offset) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
