package lockstep.explorer.run;

import java.util.Arrays;
import lockstep.explorer.race.VectorClock;

/** The clocks of one object's volatile variables, or of one array's elements, by their offset in it. */
final class SyncClocks {
    private long[] offsets = new long[2];
    private VectorClock[] clocks = new VectorClock[2];
    private int size;

    /** The clock at the offset; {@code null} where nothing was ever released there. */
    VectorClock find(long offset) {
        for (int i = 0; i < size; i++) {
            if (offsets[i] == offset) {
                return clocks[i];
            }
        }
        return null;
    }

    VectorClock make(long offset) {
        VectorClock known = find(offset);
        if (known != null) {
            return known;
        }
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
            clocks = Arrays.copyOf(clocks, size * 2);
        }
        offsets[size] = offset;
        clocks[size] = new VectorClock();
        return clocks[size++];
    }
}
