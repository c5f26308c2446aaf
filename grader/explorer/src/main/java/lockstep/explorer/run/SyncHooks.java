package lockstep.explorer.run;

import java.lang.invoke.VarHandle;
import lockstep.explorer.outcome.Deed;

/**
 * What accesses to volatile variables tell the explorer: in the program and in {@code java.util.concurrent}, directly,
 * by {@code VarHandle} and by {@code Unsafe}.
 */
public final class SyncHooks {
    public static final int ACQUIRE = 1;
    public static final int RELEASE = 2;
    private static final int NOT_IN_RUN = 0;

    private SyncHooks() {
    }

    /** A volatile field; {@code owner} is the class where it is static. */
    public static void field(Object owner, int field, int mode, int site) {
        Task me = Baton.current();
        if (me != null && owner != null) {
            if (site != Sites.NONE) {
                point(me, owner, mode, site);
            }
            order(me, owner, SyncFields.offset(field, owner), mode);
        }
    }

    public static void unsafe(Object owner, long offset, int mode) {
        Task me = Baton.current();
        if (me != null && owner != null) {
            order(me, owner, offset, mode);
        }
    }

    /** After a compare-and-set, which orders as a write only where it succeeded. */
    public static void unsafeTried(boolean done, Object owner, long offset) {
        Task me = Baton.current();
        if (me != null && owner != null) {
            order(me, owner, offset, done ? ACQUIRE | RELEASE : ACQUIRE);
        }
    }

    public static void handle(VarHandle handle, Object owner, int index, int mode) {
        Task me = Baton.current();
        if (me != null) {
            me.inside++;
            Object base = owner == null ? SyncFields.base(handle) : owner;
            long offset = index >= 0 ? index : SyncFields.offset(handle);
            me.inside--;
            order(me, base, offset, mode);
        }
    }

    public static void handleTried(boolean done, VarHandle handle, Object owner, int index) {
        handle(handle, owner, index, done ? ACQUIRE | RELEASE : ACQUIRE);
    }

    private static void point(Task me, Object owner, int mode, int site) {
        me.site = site;
        me.run.point(me, owner, (mode & RELEASE) != 0, false);
        if (me.run.trace.recording && me.initializing == NOT_IN_RUN) {
            me.run.trace.step(me, (mode & RELEASE) != 0 ? Deed.WRITES : Deed.READS, Sites.what(site), "", owner);
        }
    }

    private static void order(Task me, Object owner, long offset, int mode) {
        if ((mode & ACQUIRE) != 0) {
            me.run.memory.acquire(me, owner, offset);
        }
        if ((mode & RELEASE) != 0) {
            me.looks = 0;
            if (!me.dying) {
                me.run.memory.release(me, owner, offset);
            }
        } else if (++me.looks > Limits.LOOKS) {
            me.looks = 0;
            me.run.point(me, null, false, true);
        }
    }
}
