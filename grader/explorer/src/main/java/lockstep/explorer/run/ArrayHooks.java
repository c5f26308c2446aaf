package lockstep.explorer.run;

import java.lang.reflect.Array;

/** What the JDK does to whole arrays for the program: a read or a write of each element. Of very long ranges the first elements speak for all. */
public final class ArrayHooks {
    private static final int MOST = 4096;

    private ArrayHooks() {
    }

    /** All elements; nothing where it is no array. */
    public static void all(Object array, boolean write, int site) {
        if (array != null && Baton.current() != null && array.getClass().isArray()) {
            range(array, 0, Array.getLength(array), write, site);
        }
    }

    /** Elements from one index to before another; what lies outside is left to the JDK to complain about. */
    public static void range(Object array, int from, int to, boolean write, int site) {
        Task me = Baton.current();
        if (me == null || array == null || write && me.dying) {
            return;
        }
        AccessHooks.reach(me, array, site, write);
        int end = Math.min(to, Array.getLength(array));
        for (int i = Math.max(from, 0); i < end && i - from < MOST; i++) {
            if (write) {
                me.run.memory.write(me, array, i, site);
            } else {
                me.run.memory.read(me, array, i, site);
            }
        }
    }

    /** In place of {@code System.arraycopy}. */
    public static void copy(Object source, int from, Object target, int to, int length, int site, int writeSite) {
        if (source != null && target != null && source.getClass().isArray() && target.getClass().isArray()) {
            range(source, from, from + length, false, site);
            range(target, to, to + length, true, writeSite);
        }
        System.arraycopy(source, from, target, to, length);
    }
}
